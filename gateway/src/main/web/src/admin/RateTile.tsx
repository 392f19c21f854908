import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Rates } from "../shared/api/types";
import { number, percent } from "../shared/i18n/format";
import { Panel } from "../shared/ui/small";

/** The rate with its definition beside it: a number without one says nothing. */
export function RateTile({ figures }: { figures: Rates }) {
  const { t } = useTranslation("admin");
  const { offersAccepted, publishedCandidates, rate } = figures;
  const counted =
    publishedCandidates === null || offersAccepted === null
      ? t("rate.allWithheld")
      : t("rate.of", { accepted: number(offersAccepted), published: number(publishedCandidates) });
  return (
    <Panel title={t("rate.title")} tone="accent">
      {figures.unofficial && (
        <p>
          <Tag data-color="warning">{t("rate.unofficial")}</Tag>
        </p>
      )}
      <p className="big-number" data-testid="rate">
        {rate !== null ? percent(rate) : t(offersAccepted === null ? "promise.few" : "rate.none")}
      </p>
      <p>{counted}</p>
      <details className="ds-details" data-variant="default">
        <summary>{t("rate.definition")}</summary>
        <div>
          <p>{t("rate.definitionText")}</p>
          <p>{t("rate.official")}</p>
        </div>
      </details>
    </Panel>
  );
}
