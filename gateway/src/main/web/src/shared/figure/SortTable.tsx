import { Table } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { number } from "../i18n/format";
import type { Cell } from "./saved";

type Order = { column: number; down: boolean } | null;

interface Props {
  title: string;
  columns: string[];
  rows: Cell[][];
  written?: (cell: Cell, column: number) => ReactNode;
}

/** A table whose headings sort it; what is withheld stands last either way. */
export function SortTable({ title, columns, rows, written }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const [order, setOrder] = useState<Order>(null);
  const plain = (cell: Cell) =>
    cell === null ? (
      <span className="muted">{t("figure.withheld")}</span>
    ) : typeof cell === "number" ? (
      number(cell)
    ) : (
      cell
    );
  const shown = written ?? plain;
  const sorted = order ? [...rows].sort((a, b) => compare(a[order.column], b[order.column], order.down)) : rows;
  return (
    <Table zebra className="stacking">
      <caption className="ds-sr-only">{title}</caption>
      <Table.Head>
        <Table.Row>
          {columns.map((column, at) => (
            <Table.HeaderCell
              key={column}
              scope="col"
              sort={order?.column === at ? (order.down ? "descending" : "ascending") : "none"}
              onClick={() => setOrder({ column: at, down: order?.column === at ? !order.down : at > 0 })}
            >
              {column}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {sorted.map((row) => (
          <Table.Row key={rows.indexOf(row)}>
            {row.map((cell, at) =>
              at === 0 ? (
                <Table.HeaderCell key={columns[at]} scope="row">
                  {shown(cell, at)}
                </Table.HeaderCell>
              ) : (
                <Table.Cell key={columns[at]} data-label={columns[at]}>
                  {shown(cell, at) ?? plain(cell)}
                </Table.Cell>
              ),
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function compare(a: Cell | undefined, b: Cell | undefined, down: boolean): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "nb");
  return down ? -order : order;
}
