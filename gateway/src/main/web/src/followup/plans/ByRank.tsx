import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../shared/api/types";
import { number } from "../../shared/i18n/format";
import { Bar } from "../../shared/ui/Bar";

/** How far down their list people got their place. */
export function ByRank({ stable, fair }: { stable: Plan; fair: Plan | null }) {
  const { t } = useTranslation("plans");
  const ranks = [...new Set([...stable.byRank, ...(fair?.byRank ?? [])].map(({ rank }) => rank))].sort((a, b) => a - b);
  // A rank that is not in the list got nobody; one that is there without a number is too small to be shown.
  const placed = (plan: Plan, at: number) => {
    const line = plan.byRank.find(({ rank }) => rank === at);
    return line ? line.placed : 0;
  };
  const most = Math.max(
    1,
    ...ranks.flatMap((rank) => [placed(stable, rank) ?? 0, fair ? (placed(fair, rank) ?? 0) : 0]),
  );
  const cell = (plan: Plan, rank: number) => {
    const count = placed(plan, rank);
    if (count === null) return t("hidden");
    return (
      <>
        {number(count)}
        <Bar share={count / most} />
      </>
    );
  };
  return (
    <details className="ds-details" data-variant="default">
      <summary>{t("byRank.title")}</summary>
      <div className="stack">
        <p className="muted">{t("smallNumbers")}</p>
        <Table>
          <caption className="ds-sr-only">{t("byRank.title")}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("byRank.rank")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("plan.stable")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("plan.fair")}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {ranks.map((rank) => (
              <Table.Row key={rank}>
                <Table.HeaderCell scope="row">{t("byRank.nth", { rank })}</Table.HeaderCell>
                <Table.Cell className="gave">{cell(stable, rank)}</Table.Cell>
                <Table.Cell className="gave">{fair ? cell(fair, rank) : t("plan.none")}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </details>
  );
}
