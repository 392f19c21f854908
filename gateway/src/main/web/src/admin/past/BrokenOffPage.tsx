import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type BrokenOff, type BrokenOffYear, brokenOff, END_REASONS } from "../../shared/api/brokenOff";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { moment, number } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";

/** Contracts that ended before their certificate, and why. Nobody is blamed: a way that ended is tried again. */
export default function BrokenOffPage() {
  const { t } = useTranslation("admin", { keyPrefix: "brokenOff" });
  const found = useQuery(brokenOff());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(of) => <Found of={of} />}</Load>
    </Page>
  );
}

const schoolYear = ({ year }: BrokenOffYear) => `${year}–${year + 1}`;

function Found({ of }: { of: BrokenOff }) {
  const { t } = useTranslation("admin", { keyPrefix: "brokenOff" });
  const { t: journey } = useTranslation("journey");
  const [latest] = of.years;
  const withheld = t("withheld");
  const count = (year: BrokenOffYear, reason: string) =>
    year.reasons.find((one) => one.reason === reason)?.contracts ?? null;
  return (
    <TakeAlong name="avbrudd" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {latest && (
        <Figure
          name="avbrudd-aarsaker"
          title={t("latest", { year: schoolYear(latest) })}
          finding={latest.contracts === null ? t("findingFew") : t("finding", { contracts: number(latest.contracts) })}
          columns={[t("reason"), t("contracts")]}
          rows={END_REASONS.map((reason): Cell[] => [journey(`reasons.${reason}`), count(latest, reason)])}
          bars={END_REASONS.map((reason) => {
            const value = count(latest, reason);
            return { label: journey(`reasons.${reason}`), value, text: value === null ? withheld : number(value) };
          })}
        />
      )}
      <Figure
        name="avbrudd-per-skoleaar"
        title={t("byYear")}
        finding={t("byYearFinding", { count: of.years.length })}
        columns={[t("year"), t("contracts"), ...END_REASONS.map((reason) => journey(`reasons.${reason}`))]}
        rows={of.years.map((year): Cell[] => [
          schoolYear(year),
          year.contracts,
          ...END_REASONS.map((reason) => count(year, reason)),
        ])}
      />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["contract", "reason", "small"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}
