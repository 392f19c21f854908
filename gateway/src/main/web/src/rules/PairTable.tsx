import { Button, Table, Tag } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NeighbourPair } from "../shared/api/types";
import { TextField } from "../shared/forms/Field";
import { useTradeName } from "../shared/i18n/codes";
import { day } from "../shared/i18n/format";
import { keyOf } from "./pairs";

interface Props {
  pairs: NeighbourPair[];
  added: NeighbourPair[];
  onTake: (pair: NeighbourPair) => void;
}

/** Every pair, the new ones first; found again by the name of either trade. */
export function PairTable({ pairs, added, onTake }: Props) {
  const { t } = useTranslation("rules");
  const tradeName = useTradeName();
  const [text, setText] = useState("");
  const sought = text.trim().toLocaleLowerCase("nb");
  const names = ({ trade, neighbour }: NeighbourPair) => `${tradeName(trade)} ${tradeName(neighbour)}`;
  const isNew = (pair: NeighbourPair) => added.some((one) => keyOf(one) === keyOf(pair));
  const shown = pairs
    .filter((pair) => names(pair).toLocaleLowerCase("nb").includes(sought))
    .sort((a, b) => Number(isNew(b)) - Number(isNew(a)) || names(a).localeCompare(names(b), "nb"));
  return (
    <>
      <TextField
        id="pair-search"
        type="search"
        label={t("neighbours.search")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="muted" role="status">
        {t("neighbours.shown", { shown: shown.length, all: pairs.length })}
      </p>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{t("neighbours.title")}</caption>
        <Table.Head>
          <Table.Row>
            {(["trade", "neighbour", "validFrom", "take"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`neighbours.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {shown.map((pair) => (
            <Table.Row key={keyOf(pair)}>
              <Table.HeaderCell scope="row">
                {tradeName(pair.trade)} {isNew(pair) && <Tag data-color="info">{t("neighbours.new")}</Tag>}
              </Table.HeaderCell>
              <Table.Cell data-label={t("neighbours.neighbour")}>{tradeName(pair.neighbour)}</Table.Cell>
              <Table.Cell data-label={t("neighbours.validFrom")}>{day(pair.validFrom)}</Table.Cell>
              <Table.Cell data-label={t("neighbours.take")}>
                <Button variant="tertiary" data-size="sm" onClick={() => onTake(pair)}>
                  {t("neighbours.take")}
                  <span className="ds-sr-only"> {names(pair)}</span>
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
