import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Preview } from "../shared/api/types";
import { number } from "../shared/i18n/format";
import { ChangeTable } from "./ChangeTable";

const SHOWN_AT_FIRST = 10;

/** What other weights would do to the lists: counts first, then the greatest changes. Never whose list it is. */
export function PreviewPanel({ of }: { of: Preview }) {
  const { t } = useTranslation("rules");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (of) heading.current?.focus();
  }, [of]);
  const { changes, suggestionsChanged, wordsChanged } = of;
  const rest = changes.slice(SHOWN_AT_FIRST);
  return (
    <figure className="figure">
      <figcaption>
        <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
          {t("preview.title")}
        </Heading>
        <span className="block">
          {suggestionsChanged === 0
            ? t("preview.same")
            : t("preview.finding", {
                changed: number(suggestionsChanged),
                compared: number(of.suggestionsCompared),
                people: number(of.peopleAffected),
                openings: number(of.openingsAffected),
              })}
        </span>
        {wordsChanged > 0 && <span className="block">{t("preview.words", { count: wordsChanged })}</span>}
      </figcaption>
      <Paragraph className="muted">{t("preview.how")}</Paragraph>
      {changes.length > 0 && <ChangeTable changes={changes.slice(0, SHOWN_AT_FIRST)} from={0} />}
      {rest.length > 0 && (
        <details className="ds-details" data-variant="default">
          <summary>{t("preview.more", { count: rest.length })}</summary>
          <div>
            <ChangeTable changes={rest} from={SHOWN_AT_FIRST} />
          </div>
        </details>
      )}
      {suggestionsChanged > changes.length && <p className="muted">{t("preview.listed", { count: changes.length })}</p>}
    </figure>
  );
}
