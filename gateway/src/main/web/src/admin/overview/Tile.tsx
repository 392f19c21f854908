import { Heading } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shared/ui/links";
import type { Chosen } from "../past/asked";
import type { MeasureName, Told } from "./measures";
import { useSaying } from "./useSaying";

interface Props {
  measure: MeasureName;
  period: string;
  now: Told;
  before: Told;
  /** A sentence more, where the number alone says too little. */
  more?: string;
  page: string;
  search?: Chosen;
}

/** One number with what it says, the period before, how it is worked out, and the way to its page. */
export function Tile({ measure, period, now, before, more, page, search }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "overview" });
  const { written, finding } = useSaying();
  const heading = useId();
  return (
    <li className="stat-tile" aria-labelledby={heading}>
      <Heading level={3} data-size="2xs" id={heading}>
        {t(`measure.${measure}`)}
      </Heading>
      <span className="muted">{period}</span>
      <span className={typeof now === "number" ? "stat-number" : "lacking"} data-testid={`overview-${measure}`}>
        {written(measure, now)}
      </span>
      <span>{t("before", { value: written(measure, before) })}</span>
      <p>
        {finding(measure, now, before)}
        {more && ` ${more}`}
      </p>
      <details className="ds-details" data-variant="default">
        <summary>{t("definition")}</summary>
        <div>
          <p>{t(`definitionOf.${measure}`)}</p>
        </div>
      </details>
      <TextLink to="/styring/$page" params={{ page }} search={search}>
        {t(`page.${measure}`)}
      </TextLink>
    </li>
  );
}
