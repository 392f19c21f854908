import { Heading, Table, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { FairnessGroup, Verdict } from "../shared/api/types";
import { fixed, listed, number, percent } from "../shared/i18n/format";
import { Bar } from "../shared/ui/Bar";
import { useGroupWords } from "./words";

const COLOURS = { OK: "success", LOOK_CLOSER: "warning", TOO_FEW: "neutral" } as const;

/** One way of grouping people. The caption says the finding, the table how it was found. */
export function Dimension({ dimension, groups }: { dimension: string; groups: FairnessGroup[] }) {
  const { t } = useTranslation("fairness");
  const { dimensionName, groupName } = useGroupWords();
  const name = dimensionName(dimension);
  const closer = groups.filter(({ verdict }) => verdict === "LOOK_CLOSER");
  const finding: Verdict =
    closer.length > 0 ? "LOOK_CLOSER" : groups.some(({ verdict }) => verdict === "OK") ? "OK" : "TOO_FEW";
  const shown = (count: number | null) => (count === null ? t("hidden") : number(count));
  return (
    <figure className="figure">
      <figcaption>
        <Heading level={2} data-size="sm">
          {name}
        </Heading>
        <span className="block">
          {t(`finding.${finding}`, { groups: listed(closer.map(({ group }) => groupName(dimension, group))) })}
        </span>
      </figcaption>
      <Table className="stacking">
        <caption className="ds-sr-only">{name}</caption>
        <Table.Head>
          <Table.Row>
            {(["group", "people", "placed", "rate", "ratio", "verdict"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`column.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {groups.map((one) => (
            <Table.Row key={one.group}>
              <Table.HeaderCell scope="row">{groupName(dimension, one.group)}</Table.HeaderCell>
              <Table.Cell data-label={t("column.people")}>{shown(one.people)}</Table.Cell>
              <Table.Cell data-label={t("column.placed")}>{shown(one.placed)}</Table.Cell>
              <Table.Cell data-label={t("column.rate")} className="gave">
                {one.rate === null ? (
                  "–"
                ) : (
                  <>
                    {percent(one.rate)}
                    <Bar share={one.rate} />
                  </>
                )}
              </Table.Cell>
              <Table.Cell data-label={t("column.ratio")}>
                <Ratio of={one} />
              </Table.Cell>
              <Table.Cell data-label={t("column.verdict")}>
                <Tag data-color={COLOURS[one.verdict]}>{t(`verdict.${one.verdict}`)}</Tag>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </figure>
  );
}

function Ratio({ of: { ratio, low, high } }: { of: FairnessGroup }) {
  const { t } = useTranslation("fairness");
  if (ratio === null) return "–";
  return (
    <>
      {fixed(ratio, 2)}
      {low !== null && high !== null && (
        <span className="block muted">{t("interval", { low: fixed(low, 2), high: fixed(high, 2) })}</span>
      )}
    </>
  );
}
