import { Heading, Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Commitment } from "../api/types";

const COLUMNS = ["sector", "wanted", "offered", "filled", "missing"] as const;

/** What each part of the work has taken on, and what it lacks. */
export function SectorTable({ of }: { of: Commitment }) {
  const { t } = useTranslation("commitment");
  if (of.sectors.length === 0) return <p>{t("sectors.none")}</p>;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("sectors.title")}
      </Heading>
      <Table className="stacking">
        <caption className="ds-sr-only">{t("sectors.title")}</caption>
        <Table.Head>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`sectors.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {of.sectors.map(({ sector, wanted, offered, filled, missing }) => (
            <Table.Row key={sector}>
              <Table.HeaderCell scope="row">{t(`sector.${sector}`)}</Table.HeaderCell>
              <Table.Cell data-label={t("sectors.wanted")}>{wanted ?? "–"}</Table.Cell>
              <Table.Cell data-label={t("sectors.offered")}>{offered}</Table.Cell>
              <Table.Cell data-label={t("sectors.filled")}>{filled}</Table.Cell>
              <Table.Cell data-label={t("sectors.missing")}>{missing ?? "–"}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
