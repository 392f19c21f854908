import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Allocation, Plan } from "../../shared/api/types";
import { number, percent } from "../../shared/i18n/format";
import { ByRank } from "./ByRank";
import { ByTrade } from "./ByTrade";
import { ToFairness } from "./ToFairness";

interface Props {
  run: Allocation;
  stable: Plan;
  fair: Plan | null;
}

/** Both plans in one table, row by row. The caption says what they come to. */
export function FiguresOfPlans({ run, stable, fair }: Props) {
  const { t } = useTranslation("plans");
  const first = ({ byRank }: Plan) => {
    const line = byRank.find(({ rank }) => rank === 1);
    if (!line) return number(0);
    return line.placed === null ? t("hidden") : number(line.placed);
  };
  const rows: [string, (plan: Plan) => string][] = [
    [
      t("figures.placed"),
      ({ placed, candidates }) =>
        t("figures.placedOf", {
          placed: number(placed),
          all: number(candidates),
          share: candidates === 0 ? "–" : percent(placed / candidates),
        }),
    ],
    [
      t("figures.seats"),
      ({ placed, seats }) =>
        t("figures.placedOf", {
          placed: number(placed),
          all: number(seats),
          share: seats === 0 ? "–" : percent(placed / seats),
        }),
    ],
    [t("figures.first"), first],
    [t("figures.meanScore"), ({ meanScore }) => number(meanScore, 1)],
    [t("figures.gainers"), ({ gainers }) => number(gainers)],
    [t("figures.losers"), ({ losers }) => number(losers)],
    [t("figures.blocking"), ({ blockingPairs }) => number(blockingPairs)],
    [t("figures.coverage"), ({ coverage }) => percent(coverage)],
    [t("figures.gini"), ({ exposureGini }) => number(exposureGini, 2)],
  ];
  const told = { stable: number(stable.placed), fair: number(fair?.placed ?? 0), all: number(stable.candidates) };
  return (
    <figure className="figure plans">
      <figcaption>
        <strong>{t("figures.title")}</strong>
        <span className="block">{t(fair ? "figures.finding" : "figures.findingOne", told)}</span>
      </figcaption>
      <Table>
        <caption className="ds-sr-only">{t("figures.title")}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("figures.what")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">
              {t("plan.stable")}
              <span className="block column-help">{t("plan.stableText")}</span>
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">
              {t("plan.fair")}
              <span className="block column-help">{t("plan.fairText")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([name, figure]) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              <Table.Cell>{figure(stable)}</Table.Cell>
              <Table.Cell>{fair ? figure(fair) : t("plan.none")}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <ByTrade stable={stable} fair={fair} />
      <ByRank stable={stable} fair={fair} />
      <ToFairness run={run} both={fair !== null} />
    </figure>
  );
}
