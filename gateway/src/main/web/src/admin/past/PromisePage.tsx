import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type PromiseKept, type PromiseYear, promiseKept } from "../../shared/api/promise";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { moment, number } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";

const STEPS = ["wanted", "offered", "signed", "without"] as const;

/** Everybody who wants a contract is offered one: how many wanted, were offered, have signed. Numbers, nobody's name. */
export default function PromisePage() {
  const { t } = useTranslation("admin", { keyPrefix: "promise" });
  const found = useQuery(promiseKept());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(kept) => <Kept of={kept} />}</Load>
    </Page>
  );
}

function Kept({ of }: { of: PromiseKept }) {
  const { t } = useTranslation("admin", { keyPrefix: "promise" });
  const now = of.years.find(({ running }) => running);
  const schoolYear = ({ year }: PromiseYear) => `${year}–${year + 1}`;
  const shown = (value: number | null) => (value === null ? t("few") : number(value));
  return (
    <TakeAlong name="loftet" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {now && (
        <Figure
          name="loftet-i-aar"
          title={t("now", { year: schoolYear(now) })}
          finding={finding(now, t)}
          columns={[t("step"), t("people")]}
          rows={STEPS.map((step): Cell[] => [t(step), now[step]])}
          bars={STEPS.map((step) => ({ label: t(step), value: now[step], text: shown(now[step]) }))}
        />
      )}
      <Figure
        name="loftet-per-skoleaar"
        title={t("byYear")}
        finding={t("byYearFinding", { count: of.years.length })}
        columns={[t("year"), ...STEPS.map((step) => t(step))]}
        rows={of.years.map((year): Cell[] => [schoolYear(year), ...STEPS.map((step) => year[step])])}
      />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["wanted", "offered", "signed", "small", "names"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}

type Words = ReturnType<typeof useTranslation<"admin", "promise">>["t"];

function finding({ wanted, offered, without }: PromiseYear, t: Words): string {
  if (wanted === null) return t("findingFew");
  if (without === null || offered === null) return t("findingWithheld", { wanted: number(wanted) });
  return t("finding", { wanted: number(wanted), offered: number(offered), without: number(without) });
}
