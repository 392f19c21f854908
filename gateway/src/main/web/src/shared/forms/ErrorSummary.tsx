import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

export interface Mistake {
  /** The id of the input to go to. */
  id: string;
  message: string;
}

/** All that is missing, just above the button that was pressed; takes the focus each time it is pressed in vain. */
export function ErrorSummary({ mistakes, attempt }: { mistakes: Mistake[]; attempt: number }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const any = mistakes.length > 0;
  useEffect(() => {
    if (attempt > 0 && any) heading.current?.focus();
  }, [attempt, any]);
  if (!any) return null;
  return (
    <div className="ds-error-summary" data-color="danger">
      <h2 className="ds-heading" data-size="xs" tabIndex={-1} ref={heading}>
        {t("form.mistakes")}
      </h2>
      <ul className="ds-list">
        {mistakes.map(({ id, message }) => (
          <li key={id + message}>
            <a
              className="ds-link"
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  const input = target?.matches("fieldset") ? target.querySelector<HTMLElement>("input,select,textarea") : target;
  (input ?? target)?.focus();
  (input ?? target)?.scrollIntoView({ block: "center" });
}
