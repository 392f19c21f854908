import { Alert, Heading, Table } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TravelImport } from "../shared/api/types";

/** What the file is worth: all of its lines, or every line that is wrong and why. */
export function Tried({ result }: { result: TravelImport }) {
  const { t } = useTranslation("rules");
  const heading = useRef<HTMLHeadingElement>(null);
  const bad = result.rejected.length;
  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);
  return (
    <>
      <Alert data-color={bad > 0 ? "warning" : "success"}>
        <Heading level={2} data-size="2xs" tabIndex={-1} ref={heading}>
          {bad > 0 ? t("travel.bad", { count: bad }) : t("travel.ok", { count: result.accepted })}
        </Heading>
      </Alert>
      {bad > 0 && (
        <Table className="stacking" zebra>
          <caption className="ds-sr-only">{t("travel.mistakes")}</caption>
          <Table.Head>
            <Table.Row>
              {(["line", "column", "what"] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`travel.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {result.rejected.map(({ line, column, code, detail }) => (
              <Table.Row key={`${line}-${column}-${code}`}>
                <Table.HeaderCell scope="row">{line}</Table.HeaderCell>
                <Table.Cell data-label={t("travel.column")}>{column ?? "–"}</Table.Cell>
                <Table.Cell data-label={t("travel.what")}>{detail}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}
