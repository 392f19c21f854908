import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Rates } from "../shared/api/types";
import { useTradeName } from "../shared/i18n/codes";
import { number } from "../shared/i18n/format";

/** Per trade; a count so small that it could point at somebody is a word, not a number. */
export function ByTrade({ of }: { of: Rates["byTrade"] }) {
  const { t } = useTranslation("admin");
  const tradeName = useTradeName();
  const shown = (count: number | null) => (count === null ? t("trade.few") : number(count));
  return (
    <figure className="figure">
      <figcaption>
        <strong>{t("trade.title")}</strong>
        <span className="block">{t("trade.suppression")}</span>
      </figcaption>
      {of.length === 0 ? (
        <p>{t("trade.none")}</p>
      ) : (
        <Table zebra>
          <caption className="ds-sr-only">{t("trade.title")}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("trade.trade")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("trade.published")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("trade.accepted")}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {of.map(({ trade, published, offersAccepted }) => (
              <Table.Row key={trade}>
                <Table.HeaderCell scope="row">{tradeName(trade)}</Table.HeaderCell>
                <Table.Cell>{shown(published)}</Table.Cell>
                <Table.Cell>{shown(offersAccepted)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </figure>
  );
}
