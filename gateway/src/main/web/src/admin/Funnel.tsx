import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { MATCH_STATES, type MatchState, type Rates } from "../shared/api/types";
import { useCode } from "../shared/i18n/codes";
import { number, percent } from "../shared/i18n/format";
import { Bar } from "../shared/ui/Bar";

/** How far the matches have come. A table first: the bars only repeat the numbers. */
export function Funnel({ of }: { of: Rates["funnel"] }) {
  const { t } = useTranslation("admin");
  const code = useCode();
  const count = (state: MatchState) => of[state] ?? 0;
  const shown = MATCH_STATES.filter((state) => state in of);
  const all = count("DRAFT"); // every match began as one; the other counts are those that ever came that far
  return (
    <figure className="figure">
      <figcaption>
        <strong>{t("funnel.title")}</strong>
        <span className="block">
          {t("funnel.finding", { all: number(all), accepted: number(count("OFFER_ACCEPTED")) })}
        </span>
      </figcaption>
      <Table>
        <caption className="ds-sr-only">{t("funnel.title")}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("funnel.state")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("funnel.count")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("funnel.share")}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {shown.map((state) => (
            <Table.Row key={state}>
              <Table.HeaderCell scope="row">{code("state", state)}</Table.HeaderCell>
              <Table.Cell>{number(count(state))}</Table.Cell>
              <Table.Cell className="gave">
                {all === 0 ? "–" : percent(count(state) / all)}
                <Bar share={all === 0 ? 0 : count(state) / all} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </figure>
  );
}
