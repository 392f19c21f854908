import { Heading, Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";

interface Props {
  /** What the verdict above leads to. */
  id: string;
  title: string;
  text?: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
  empty: string;
}

/** A section with a table, or a sentence where there is nothing. */
export function Listing({ id, title, text, columns, rows, empty }: Props) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id} tabIndex={-1}>
        {title}
      </Heading>
      {text && <p>{text}</p>}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <Table zebra className="stacking">
          <caption className="ds-sr-only">{title}</caption>
          <Table.Head>
            <Table.Row>
              {columns.map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {column}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <Table.Row key={key}>
                <Table.HeaderCell scope="row">{first}</Table.HeaderCell>
                {rest.map((cell, at) => (
                  <Table.Cell key={columns[at + 1]} data-label={columns[at + 1]}>
                    {cell}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  );
}
