import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { draftFromPlan } from "../../shared/api/allocations";
import type { Allocation, DraftLine, DraftResults, PlanKind, PlanLine } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Confirm } from "../../shared/confirm/Confirm";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { DraftsMade } from "./DraftsMade";
import { LineTable } from "./LineTable";

interface Props {
  run: Allocation;
  plan: PlanKind;
  lines: PlanLine[];
  /** Of the plan before filtering. */
  all: number;
}

const draftable = ({ openingId, matchId }: PlanLine) => openingId !== null && matchId === null;

/** Choosing lines and turning them into drafts, which nobody is told about. */
export function Drafting({ run, plan, lines, all }: Props) {
  const { t } = useTranslation("plans");
  const [chosen, setChosen] = useState<string[]>([]);
  const [none, setNone] = useState(false);
  // Kept apart: while the drafts are made the lines are read anew, and are no longer choosable.
  const [asking, setAsking] = useState<PlanLine[]>([]);
  const [made, setMade] = useState<DraftResults["results"]>([]);
  const picked = lines.filter((line) => chosen.includes(line.candidateId) && draftable(line));
  const command = useCommand(
    (body: { plan: PlanKind; lines: DraftLine[] }, key) => draftFromPlan(run.id, body, key),
    ({ results }) => {
      setMade(results);
      setChosen([]);
      setAsking([]);
    },
  );
  const choose = (ids: string[]) => {
    setChosen(ids);
    setNone(false);
  };
  return (
    <>
      <DraftsMade of={made} />
      <LineTable run={run} plan={plan} lines={lines} all={all} draftable={draftable} chosen={chosen} choose={choose} />
      <section className="compare-bar" aria-label={t("drafts.button")}>
        <p role="status">{t(none ? "drafts.none" : "drafts.chosen", { count: picked.length })}</p>
        <ActionButton onClick={() => (picked.length === 0 ? setNone(true) : setAsking(picked))}>
          {t("drafts.button")}
        </ActionButton>
      </section>
      <Confirm
        open={asking.length > 0}
        title={t("drafts.confirm", { count: asking.length })}
        onClose={() => setAsking([])}
      >
        <Paragraph>{t("drafts.text")}</Paragraph>
        {command.problem && <ProblemAlert problem={command.problem} />}
        <div className="actions">
          <ActionButton busy={command.busy} onClick={() => void command.run({ plan, lines: asking.map(asInPlan) })}>
            {t("drafts.go")}
          </ActionButton>
          <ActionButton variant="tertiary" onClick={() => setAsking([])}>
            {t("drafts.cancel")}
          </ActionButton>
        </div>
      </Confirm>
    </>
  );
}

const asInPlan = ({ candidateId, openingId }: PlanLine): DraftLine => ({
  candidateId,
  openingId: openingId ?? "",
  overrideReason: null,
});
