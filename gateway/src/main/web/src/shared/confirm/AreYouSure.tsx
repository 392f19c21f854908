import { Paragraph } from "@digdir/designsystemet-react";
import type { Problem } from "../api/problem";
import { ActionButton } from "../ui/ActionButton";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Confirm } from "./Confirm";

interface Props {
  open: boolean;
  /** Title, text and the two answers. */
  words: { title: string; text: string; yes: string; no: string };
  /** What cannot be taken back. */
  danger?: boolean;
  command: { busy: boolean; problem: Problem | null };
  onYes: () => void;
  onClose: () => void;
}

/** A question with two answers before something is done; what went wrong is told where it was asked. */
export function AreYouSure({ open, words, danger = false, command, onYes, onClose }: Props) {
  return (
    <Confirm open={open} title={words.title} onClose={onClose}>
      <Paragraph>{words.text}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton data-color={danger ? "danger" : undefined} busy={command.busy} onClick={onYes}>
          {words.yes}
        </ActionButton>
        <ActionButton variant="secondary" onClick={onClose}>
          {words.no}
        </ActionButton>
      </div>
    </Confirm>
  );
}
