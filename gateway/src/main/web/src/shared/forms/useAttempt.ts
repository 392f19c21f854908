import { type FormEvent, useState } from "react";
import type { Mistake } from "./ErrorSummary";

/** What stands above the button of a form, and how often that was pressed. */
export interface Attempted {
  attempt: number;
  mistakes: Mistake[];
}

/** What is wrong with a field, by its id. */
export type About = (id: string) => string | undefined;

/**
 * A form that tells what is wrong from the first attempt on, and sends nothing as long as something is.
 *
 * @param wrong false stands for what is as it should be
 * @param told what the service, or the page, said of what was sent: keeps nothing back, and yields to what is wrong now
 */
export function useAttempt(wrong: (Mistake | false)[], told: Mistake[] = []) {
  const [attempt, setAttempt] = useState(0);
  const found = wrong.filter((one) => one !== false);
  const own = attempt > 0 ? found : [];
  const mistakes = [...own, ...told.filter(({ id }) => !own.some((one) => one.id === id))];
  const about: About = (id) => mistakes.find((mistake) => mistake.id === id)?.message;
  return {
    attempt,
    mistakes,
    about,
    /** For the form's own event, or none. */
    send: (act: () => unknown) => (event?: FormEvent) => {
      event?.preventDefault();
      setAttempt(attempt + 1);
      if (found.length === 0) act();
    },
    startOver: () => setAttempt(0),
  };
}
