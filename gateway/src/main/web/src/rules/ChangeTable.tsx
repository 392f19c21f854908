import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Preview, Standing } from "../shared/api/types";
import { useCode, useTradeName } from "../shared/i18n/codes";
import { number } from "../shared/i18n/format";

/** Where a place would stand on a list, before and after. */
export function ChangeTable({ changes, from }: { changes: Preview["changes"]; from: number }) {
  const { t } = useTranslation("rules");
  const code = useCode();
  const tradeName = useTradeName();
  const standing = (at: Standing | null) =>
    at
      ? t("preview.standing", { place: at.place, word: code("word", at.word).toLowerCase(), score: number(at.score) })
      : t("preview.not");
  // The same place may change on several lists, which are not told apart.
  const rows = changes.map((change, index) => ({ ...change, key: `${change.openingId}-${from + index}` }));
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("preview.title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["trade", "change", "before", "after"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`preview.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map(({ key, trade, change, before, after }) => (
          <Table.Row key={key}>
            <Table.HeaderCell scope="row">{tradeName(trade)}</Table.HeaderCell>
            <Table.Cell data-label={t("preview.change")}>{t(`changes.${change}`)}</Table.Cell>
            <Table.Cell data-label={t("preview.before")}>{standing(before)}</Table.Cell>
            <Table.Cell data-label={t("preview.after")}>{standing(after)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
