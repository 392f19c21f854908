import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Allocation, PlanKind, PlanLine } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { number } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { ListedPerson, ListedPlace, useListedPerson } from "./listed";

interface Props {
  run: Allocation;
  plan: PlanKind;
  line: PlanLine;
  draftable: boolean;
  chosen: boolean;
  toggle: () => void;
}

export function LineRow({ run, plan, line, draftable, chosen, toggle }: Props) {
  const { t } = useTranslation("plans");
  const code = useCode();
  const { candidateId, openingId, word, score, rank, matchId } = line;
  return (
    <Table.Row>
      <Table.Cell data-label={t("lines.choose")}>
        {draftable && <Choice candidateId={candidateId} chosen={chosen} toggle={toggle} />}
      </Table.Cell>
      <Table.HeaderCell scope="row">
        <ListedPerson id={candidateId} />
        <span className="block">
          <TextLink
            to="/oppfolging/fordeling/$allocationId/personer/$candidateId"
            params={{ allocationId: run.id, candidateId }}
            search={{ plan }}
          >
            {t("lines.why")}
          </TextLink>
        </span>
      </Table.HeaderCell>
      <Table.Cell data-label={t("lines.place")}>
        {openingId ? <ListedPlace id={openingId} /> : t("lines.noPlace")}
      </Table.Cell>
      <Table.Cell data-label={t("lines.fit")}>
        {word && <strong>{code("word", word)}</strong>} {score !== null && number(score)}
      </Table.Cell>
      <Table.Cell data-label={t("lines.rank")}>{rank ?? "–"}</Table.Cell>
      <Table.Cell data-label={t("lines.other")}>
        <InTheOther line={line} />
      </Table.Cell>
      <Table.Cell data-label={t("lines.draft")}>
        {matchId ? (
          <TextLink to="/oppfolging/treff/$matchId" params={{ matchId }}>
            {t("lines.open")}
          </TextLink>
        ) : (
          "–"
        )}
      </Table.Cell>
    </Table.Row>
  );
}

function Choice({ candidateId, chosen, toggle }: { candidateId: string; chosen: boolean; toggle: () => void }) {
  const { t } = useTranslation("plans");
  const person = useListedPerson(candidateId);
  const name = person ? `${person.firstName} ${person.lastName}` : "";
  return (
    <input
      className="ds-input"
      type="checkbox"
      aria-label={t("lines.chooseOne", { name })}
      checked={chosen}
      onChange={toggle}
    />
  );
}

function InTheOther({ line }: { line: PlanLine }) {
  const { t } = useTranslation("plans");
  if (line.change === "SAME") return line.openingId ? t("lines.same") : t("lines.noneThere");
  return line.otherOpeningId ? <ListedPlace id={line.otherOpeningId} /> : t("lines.noneThere");
}
