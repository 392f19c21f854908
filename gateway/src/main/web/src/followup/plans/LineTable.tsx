import { Button, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Allocation, PlanKind, PlanLine } from "../../shared/api/types";
import { LineRow } from "./LineRow";

/** Each row asks for its names: so many at a time, and more when wanted. */
const AT_A_TIME = 50;

interface Props {
  run: Allocation;
  plan: PlanKind;
  lines: PlanLine[];
  all: number;
  draftable: (line: PlanLine) => boolean;
  chosen: string[];
  choose: (ids: string[]) => void;
}

export function LineTable({ run, plan, lines, all, draftable, chosen, choose }: Props) {
  const { t } = useTranslation("plans");
  const [most, setMost] = useState(AT_A_TIME);
  const shown = lines.slice(0, most);
  const possible = shown.filter(draftable).map(({ candidateId }) => candidateId);
  const everyOne = possible.length > 0 && possible.every((id) => chosen.includes(id));
  return (
    <>
      {possible.length > 0 && (
        <div className="ds-field choice">
          <input
            className="ds-input"
            type="checkbox"
            id="choose-all"
            checked={everyOne}
            onChange={() => choose(everyOne ? [] : possible)}
          />
          <label className="ds-label" data-weight="regular" htmlFor="choose-all">
            {t("lines.chooseAll")}
          </label>
        </div>
      )}
      <Table className="stacking lines" zebra>
        <caption className="ds-sr-only">{t("lines.title")}</caption>
        <Table.Head>
          <Table.Row>
            {(["choose", "who", "place", "fit", "rank", "other", "draft"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`lines.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {shown.map((line) => (
            <LineRow
              key={line.candidateId}
              run={run}
              plan={plan}
              line={line}
              draftable={draftable(line)}
              chosen={chosen.includes(line.candidateId)}
              toggle={() =>
                choose(
                  chosen.includes(line.candidateId)
                    ? chosen.filter((id) => id !== line.candidateId)
                    : [...chosen, line.candidateId],
                )
              }
            />
          ))}
        </Table.Body>
      </Table>
      <p className="muted">{t("lines.shown", { shown: shown.length, all })}</p>
      {shown.length < lines.length && (
        <div className="actions">
          <Button variant="secondary" onClick={() => setMost(most + AT_A_TIME)}>
            {t("lines.showMore")}
          </Button>
        </div>
      )}
    </>
  );
}
