import { type FormEvent, useState } from "react";
import type { Mistake } from "./ErrorSummary";

/** A form that tells what is wrong from the first attempt on, and sends nothing as long as something is. */
export function useAttempt(wrong: Mistake[]) {
  const [attempt, setAttempt] = useState(0);
  const mistakes = attempt > 0 ? wrong : [];
  return {
    attempt,
    mistakes,
    /** What is wrong with this field. */
    about: (id: string) => mistakes.find((mistake) => mistake.id === id)?.message,
    /** For the form's own event, or none. */
    send: (act: () => unknown) => (event?: FormEvent) => {
      event?.preventDefault();
      setAttempt(attempt + 1);
      if (wrong.length === 0) act();
    },
    startOver: () => setAttempt(0),
  };
}
