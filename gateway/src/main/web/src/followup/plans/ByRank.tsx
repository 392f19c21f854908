import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../shared/api/types";
import { number } from "../../shared/i18n/format";
import { Bar } from "../../shared/ui/Bar";

/** How far down their list people got their place. */
export function ByRank({ stable, fair }: { stable: Plan; fair: Plan | null }) {
  const { t } = useTranslation("plans");
  const ranks = [...new Set([...stable.byRank, ...(fair?.byRank ?? [])].map(({ rank }) => rank))].sort((a, b) => a - b);
  const placed = (plan: Plan, at: number) => plan.byRank.find(({ rank }) => rank === at)?.placed ?? 0;
  const most = Math.max(1, ...ranks.flatMap((rank) => [placed(stable, rank), fair ? placed(fair, rank) : 0]));
  const cell = (plan: Plan, rank: number) => (
    <>
      {number(placed(plan, rank))}
      <Bar share={placed(plan, rank) / most} />
    </>
  );
  return (
    <details className="ds-details" data-variant="default">
      <summary>{t("byRank.title")}</summary>
      <div>
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
