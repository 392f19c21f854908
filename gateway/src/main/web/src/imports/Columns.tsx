import { Heading, Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { SelectField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { Load } from "../shared/ui/Load";
import { check, kindOf } from "./api";
import type { Import, KindOfImport } from "./types";

/** Which column is which: proposed, and remembered for the next time. */
export function Columns({ of: job }: { of: Import }) {
  const asked = useQuery(kindOf(job.kind));
  return <Load of={asked}>{({ columns }) => <ColumnForm job={job} columns={columns} />}</Load>;
}

function ColumnForm({ job, columns }: { job: Import; columns: KindOfImport["columns"] }) {
  const { t } = useTranslation("imports");
  const [chosen, setChosen] = useState<Record<string, number>>(job.columns);
  const command = useCommand((input: Record<string, number>) => check(job, input));
  // Two columns may have the same heading: what tells them apart is where they stand.
  const placed = job.headings.map((heading, at) => ({ heading, at }));
  const name = (column: string) => t(`columns.${column}` as never) as string;
  const missing = columns
    .filter((column) => column.required && chosen[column.name] === undefined)
    .map((column) => ({ id: column.name, message: t("mapping.missing", { column: name(column.name) }) }));
  const form = useAttempt(missing);
  const choose = (column: string, value: string) => {
    const next = { ...chosen };
    if (value === "") delete next[column];
    else next[column] = Number(value);
    setChosen(next);
  };
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t("mapping.title")}
      </Heading>
      <p>{t("mapping.text")}</p>
      <Sample of={job} />
      <form noValidate className="stack" onSubmit={form.send(() => command.run(chosen))}>
        {columns.map((column) => (
          <SelectField
            key={column.name}
            id={column.name}
            label={column.required ? name(column.name) : t("mapping.optional", { column: name(column.name) })}
            error={form.about(column.name)}
            value={chosen[column.name] ?? ""}
            onChange={(event) => choose(column.name, event.target.value)}
          >
            <option value="">{t("mapping.notThere")}</option>
            {placed.map(({ heading, at }) => (
              <option key={at} value={at}>
                {heading || t("mapping.nameless", { at: at + 1 })}
              </option>
            ))}
          </SelectField>
        ))}
        <SubmitRow words={t("mapping.button")} command={command} form={form} />
      </form>
    </section>
  );
}

function Sample({ of: { headings, sample } }: { of: Import }) {
  const { t } = useTranslation("imports");
  const rows = sample.map((cells, row) => ({ cells, row }));
  const keyed = headings.map((heading, at) => ({ heading: heading || t("mapping.nameless", { at: at + 1 }), at }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="import-sample" tabIndex={0} aria-label={t("mapping.sample")}>
      <Table>
        <caption className="ds-sr-only">{t("mapping.sample")}</caption>
        <Table.Head>
          <Table.Row>
            {keyed.map(({ heading, at }) => (
              <Table.HeaderCell key={at} scope="col">
                {heading}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ cells, row }) => (
            <Table.Row key={row}>
              {keyed.map(({ at }) => (
                <Table.Cell key={at}>{cells[at] ?? ""}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
