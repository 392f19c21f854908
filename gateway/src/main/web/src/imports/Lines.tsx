import { Button, Heading, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Load } from "../shared/ui/Load";
import { lines } from "./api";
import type { Import, Line, Outcome } from "./types";

/** Rows and what becomes of them, fifty at a time. */
export function Lines({ of: job, only }: { of: Import; only: "REFUSED" | "SKIPPED" | "" }) {
  const { t } = useTranslation("imports");
  const asked = useInfiniteQuery(lines(job.kind, job.id, only, job.state));
  const title = t(`lines.${only || "ALL"}`);
  return (
    <section>
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <Load of={asked}>
        {({ pages }) => (
          <>
            <Table className="stacking" zebra>
              <caption className="ds-sr-only">{title}</caption>
              <Table.Head>
                <Table.Row>
                  {(["row", "outcome", "what"] as const).map((column) => (
                    <Table.HeaderCell key={column} scope="col">
                      {t(`lines.${column}`)}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {pages.flatMap(({ items }) => items.map((line) => <OneLine key={line.row} of={line} job={job} />))}
              </Table.Body>
            </Table>
            {asked.hasNextPage && (
              <Button
                variant="secondary"
                aria-disabled={asked.isFetchingNextPage || undefined}
                onClick={() => void asked.fetchNextPage()}
              >
                {t("lines.more")}
              </Button>
            )}
          </>
        )}
      </Load>
    </section>
  );
}

function OneLine({ of: line, job }: { of: Line; job: Import }) {
  const { t } = useTranslation("imports");
  const words = job.appliedAt ? "did" : "would";
  const outcome = line.outcome.toLowerCase() as Lowercase<Outcome>;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{line.row}</Table.HeaderCell>
      <Table.Cell data-label={t("lines.outcome")}>{line.kept ? t("lines.kept") : t(`${words}.${outcome}`)}</Table.Cell>
      <Table.Cell data-label={t("lines.what")}>
        {line.flaws.length === 0 ? (
          (line.note?.detail ?? "–")
        ) : (
          <ul className="import-flaws">
            {line.flaws.map(({ heading, value, code, detail }) => (
              <li key={`${heading}-${code}`}>
                {heading && <strong>{heading}</strong>} {value && <q>{value}</q>} {detail}
              </li>
            ))}
          </ul>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
