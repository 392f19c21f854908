import { useTranslation } from "react-i18next";
import type { OfficialRate } from "../../shared/api/types.comparing";
import { day, listed, number, percent } from "../../shared/i18n/format";
import { Panel } from "../../shared/ui/small";

/** One rate with its definition and sources, or why there is none. */
export function RatePanel({ of }: { of: OfficialRate }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const { definition, contracts, applicants, rate, why, missing, used } = of;
  const counted = contracts === null ? t("figure.withheld") : number(contracts);
  return (
    <Panel title={t(`official.${definition}.title`)} tone="accent">
      <p className="big-number" data-testid={definition}>
        {rate === null ? t("official.none") : percent(rate)}
      </p>
      {rate !== null && applicants !== null && (
        <p>{t("official.of", { contracts: counted, applicants: number(applicants) })}</p>
      )}
      {why && (
        <p>
          {t(`official.why.${why}`)}{" "}
          {missing.length > 0 && t("official.missing", { measures: listed(missing.map((one) => t(`measure.${one}`))) })}
        </p>
      )}
      {used.length > 0 && (
        <p className="muted">
          {t("official.sources", {
            sources: listed([...new Set(used.map(({ source, date }) => `${source} (${day(date)})`))]),
          })}
        </p>
      )}
      <details className="ds-details" data-variant="default">
        <summary>{t("official.definition")}</summary>
        <div>
          <p>{t(`official.${definition}.text`)}</p>
          <p>{t("official.ours")}</p>
        </div>
      </details>
    </Panel>
  );
}
