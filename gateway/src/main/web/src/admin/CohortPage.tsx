import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { cohorts, schools } from "../shared/api/referrals";
import type { Cohorts } from "../shared/api/types";
import { Figure } from "../shared/figure/Figure";
import type { Cell } from "../shared/figure/saved";
import { TakeAlong } from "../shared/figure/TakeAlong";
import { moment } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { OutcomeLines } from "./OutcomeLines";

/** The programme by part, school year and school; every number is counted when it is asked for. */
export default function CohortPage() {
  const { t } = useTranslation("admin");
  const asked = useQuery(cohorts());
  return (
    <Page title={t("cohorts.title")} wide above={<BackLink to="/styring">{t("figures.title")}</BackLink>}>
      <Load of={asked}>
        {(counted) => (counted.rows.length === 0 ? <p>{t("cohorts.empty")}</p> : <Counted of={counted} />)}
      </Load>
    </Page>
  );
}

function Counted({ of }: { of: Cohorts }) {
  const { t } = useTranslation("admin");
  const listed = useQuery(schools()).data?.items ?? [];
  const outcome = of.placed === null ? t("cohorts.fewOutcome") : t("cohorts.outcome", { count: of.placed });
  const unknown = t("cohorts.unknown");
  return (
    <TakeAlong name="kull" title={t("cohorts.title")}>
      <p className="muted">{t("figures.at", { time: moment(of.at) })}</p>
      <OutcomeLines />
      <Figure
        name="kull"
        title={t("cohorts.table")}
        finding={
          <>
            {of.outcomesKnown ? outcome : t("cohorts.noOutcome")} {t("cohorts.tableFinding", { count: of.rows.length })}
          </>
        }
        columns={(["year", "part", "school", "people", "placed"] as const).map((column) => t(`cohorts.${column}`))}
        rows={of.rows.map(({ schoolYear, part, school, people, placed }): Cell[] => [
          schoolYear === null ? unknown : `${schoolYear}–${schoolYear + 1}`,
          part === null ? unknown : t(`cohorts.${part}`),
          listed.find(({ code }) => code === school)?.name ?? unknown,
          people,
          of.outcomesKnown ? placed : unknown,
        ])}
      />
    </TakeAlong>
  );
}
