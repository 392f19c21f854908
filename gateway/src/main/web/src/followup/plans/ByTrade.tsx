import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Plan } from "../../shared/api/types";
import { useTradeName } from "../../shared/i18n/codes";
import { number } from "../../shared/i18n/format";

export function ByTrade({ stable, fair }: { stable: Plan; fair: Plan | null }) {
  const { t } = useTranslation("plans");
  const tradeName = useTradeName();
  const shown = (count: number | null | undefined) => (count == null ? t("hidden") : number(count));
  const inFair = new Map(fair?.byTrade.map(({ trade, placed }) => [trade, placed]));
  return (
    <details className="ds-details" data-variant="default">
      <summary>{t("byTrade.title")}</summary>
      <div className="stack">
        <p className="muted">{t("smallNumbers")}</p>
        <Table className="stacking" zebra>
          <caption className="ds-sr-only">{t("byTrade.title")}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("byTrade.trade")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("byTrade.seats")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("byTrade.wishing")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("plan.stable")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("plan.fair")}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {stable.byTrade.map(({ trade, seats, wishing, placed }) => (
              <Table.Row key={trade}>
                <Table.HeaderCell scope="row">{tradeName(trade)}</Table.HeaderCell>
                <Table.Cell data-label={t("byTrade.seats")}>{number(seats)}</Table.Cell>
                <Table.Cell data-label={t("byTrade.wishing")}>{shown(wishing)}</Table.Cell>
                <Table.Cell data-label={t("plan.stable")}>{shown(placed)}</Table.Cell>
                <Table.Cell data-label={t("plan.fair")}>{fair ? shown(inFair.get(trade)) : t("plan.none")}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </details>
  );
}
