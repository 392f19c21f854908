import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Intention } from "./key";
import { type Problem, problemOf } from "./problem";

/**
 * One thing a person does. While it runs a second press does nothing; after a failure the same press repeats the same
 * request with the same key, so a lost answer never makes it happen twice. When done, everything shown is read again.
 */
export function useCommand<I, O>(act: (input: I, key: string) => Promise<O>, onDone?: (result: O, input: I) => void) {
  const client = useQueryClient();
  const intention = useRef<Intention>(null);
  intention.current ??= new Intention();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(input: I): Promise<void> {
    const mine = intention.current;
    if (running.current || !mine) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const result = await act(input, mine.keyFor(input));
      mine.done();
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "trades" });
      onDone?.(result, input);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  async function reload(): Promise<void> {
    await client.invalidateQueries();
    setProblem(null);
  }

  return { run, busy, problem, reload, clear: () => setProblem(null) };
}
