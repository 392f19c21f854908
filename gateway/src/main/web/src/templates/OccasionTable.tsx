import { Heading, Table, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { TemplateLine } from "../shared/api/types.templates";
import { TextLink } from "../shared/ui/links";
import { useTemplateWords } from "./words";

/** Every text of one occasion: to whom, where it is read, and what has been done to it. */
export function OccasionTable({ lines }: { lines: TemplateLine[] }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const words = useTemplateWords();
  const [first] = lines;
  if (!first) return null;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {words.occasion(first)}
      </Heading>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{words.occasion(first)}</caption>
        <Table.Head>
          <Table.Row>
            {(["text", "to", "where", "state"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`column.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={line.id}>
              <Table.HeaderCell scope="row">
                <TextLink to="/regler/endre/maler" search={{ mal: line.id }}>
                  {line.title}
                </TextLink>
                {line.step && <div className="muted">{words.step(line)}</div>}
              </Table.HeaderCell>
              <Table.Cell data-label={t("column.to")}>{words.audience(line)}</Table.Cell>
              <Table.Cell data-label={t("column.where")}>{words.channel(line)}</Table.Cell>
              <Table.Cell data-label={t("column.state")}>
                <State of={line} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

function State({ of: { changed, waiting } }: { of: TemplateLine }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  return (
    <span className="words">
      {changed.length > 0 ? (
        <Tag data-color="info">{t("state.changed", { languages: changed.join(", ") })}</Tag>
      ) : (
        <Tag data-color="neutral">{t("state.delivered")}</Tag>
      )}
      {waiting.length > 0 && <Tag data-color="warning">{t("state.waiting", { languages: waiting.join(", ") })}</Tag>}
    </span>
  );
}
