import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { cohorts, schools } from "../shared/api/referrals";
import type { Cohorts } from "../shared/api/types";
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
  const shown = (number: number | null) => (number === null ? t("cohorts.few") : String(number));
  const outcome = of.placed === null ? t("cohorts.fewOutcome") : t("cohorts.outcome", { count: of.placed });
  return (
    <>
      <p className="lead">{of.outcomesKnown ? outcome : t("cohorts.noOutcome")}</p>
      <OutcomeLines />
      <p className="muted">{t("figures.at", { time: moment(of.at) })}</p>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{t("cohorts.title")}</caption>
        <Table.Head>
          <Table.Row>
            {(["year", "part", "school", "people", "placed"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`cohorts.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {of.rows.map((row) => (
            <Table.Row key={`${row.schoolYear} ${row.part} ${row.school}`}>
              <Table.HeaderCell scope="row">
                {row.schoolYear === null ? t("cohorts.unknown") : `${row.schoolYear}–${row.schoolYear + 1}`}
              </Table.HeaderCell>
              <Table.Cell data-label={t("cohorts.part")}>
                {row.part === null ? t("cohorts.unknown") : t(`cohorts.${row.part}`)}
              </Table.Cell>
              <Table.Cell data-label={t("cohorts.school")}>
                {listed.find(({ code }) => code === row.school)?.name ?? t("cohorts.unknown")}
              </Table.Cell>
              <Table.Cell data-label={t("cohorts.people")}>{shown(row.people)}</Table.Cell>
              <Table.Cell data-label={t("cohorts.placed")}>
                {of.outcomesKnown ? shown(row.placed) : t("cohorts.unknown")}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
