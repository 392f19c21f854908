import { Heading, Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { moment } from "../shared/i18n/format";
import { TextLink } from "../shared/ui/links";
import { StateWords } from "./StateWords";
import type { Import } from "./types";

/** One's own imports of this kind, newest first. */
export function Earlier({ imports }: { imports: Import[] }) {
  const { t } = useTranslation("imports");
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("earlier.title")}
      </Heading>
      {imports.length === 0 ? (
        <p>{t("earlier.none")}</p>
      ) : (
        <Table className="stacking" zebra>
          <caption className="ds-sr-only">{t("earlier.title")}</caption>
          <Table.Head>
            <Table.Row>
              {(["file", "when", "rows", "state"] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`earlier.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {imports.map((each) => (
              <Table.Row key={each.id}>
                <Table.HeaderCell scope="row">
                  <TextLink to="/import/$" params={{ _splat: `${each.kind}/${each.id}` }}>
                    {each.fileName || t("earlier.unnamed")}
                  </TextLink>
                </Table.HeaderCell>
                <Table.Cell data-label={t("earlier.when")}>{moment(each.uploadedAt)}</Table.Cell>
                <Table.Cell data-label={t("earlier.rows")}>{each.rows}</Table.Cell>
                <Table.Cell data-label={t("earlier.state")}>
                  <StateWords of={each} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  );
}
