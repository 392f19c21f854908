import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { ActionButton } from "../ui/ActionButton";
import { ProblemAlert } from "../ui/ProblemAlert";
import { ErrorSummary } from "./ErrorSummary";
import type { Attempted } from "./useAttempt";

/** What a form needs to know of what it sends; see {@link useCommand}. */
export interface Running {
  busy: boolean;
  problem: Problem | null;
  /** After somebody else changed the same. */
  reload?: () => unknown;
}

interface Props {
  words: string;
  command: Running;
  /** In place of the command's, where the form tells it in another way. */
  problem?: Problem | null;
  /** What is told above the button; see {@link useAttempt} and {@link useChecked}. */
  form?: Attempted;
  children?: ReactNode;
}

/** The end of every form: what is wrong, then the button, which can always be pressed. */
export function SubmitRow({ words, command, problem = command.problem, form, children }: Props) {
  const { reload } = command;
  return (
    <>
      {form && <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />}
      {problem && (
        <ProblemAlert problem={problem} onRetry={problem.conflict && reload ? () => void reload() : undefined} />
      )}
      <div className="actions">
        <ActionButton type="submit" busy={command.busy}>
          {words}
        </ActionButton>
        {children}
      </div>
    </>
  );
}
