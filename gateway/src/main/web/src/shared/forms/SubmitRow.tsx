import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { ActionButton } from "../ui/ActionButton";
import { ProblemAlert } from "../ui/ProblemAlert";
import { ErrorSummary, type Mistake } from "./ErrorSummary";

interface Props {
  words: string;
  busy: boolean;
  problem: Problem | null;
  mistakes?: Mistake[];
  attempt?: number;
  onReload?: () => void;
  children?: ReactNode;
}

/** The end of every form: what is wrong, then the button, which can always be pressed. */
export function SubmitRow({ words, busy, problem, mistakes = [], attempt = 0, onReload, children }: Props) {
  return (
    <>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {problem && <ProblemAlert problem={problem} onRetry={problem.conflict ? onReload : undefined} />}
      <div className="actions">
        <ActionButton type="submit" busy={busy}>
          {words}
        </ActionButton>
        {children}
      </div>
    </>
  );
}
