import { useState } from "react";

export const MOST_COMPARED = 3;
export const LEAST_COMPARED = 2;

/** Which suggestions are chosen to be compared; a fourth is refused with a sentence instead of a dead checkbox. */
export function useComparing() {
  const [chosen, setChosen] = useState<string[]>([]);
  const [refused, setRefused] = useState<"tooMany" | "tooFew" | null>(null);
  const [comparing, setComparing] = useState(false);

  function toggle(id: string): void {
    const isChosen = chosen.includes(id);
    const full = chosen.length >= MOST_COMPARED;
    setRefused(!isChosen && full ? "tooMany" : null);
    if (isChosen) setChosen(chosen.filter((one) => one !== id));
    else if (!full) setChosen([...chosen, id]);
    if (isChosen && chosen.length <= LEAST_COMPARED) setComparing(false);
  }

  function compare(): void {
    const enough = chosen.length >= LEAST_COMPARED;
    setRefused(enough ? null : "tooFew");
    setComparing(enough);
  }

  function clear(): void {
    setChosen([]);
    setRefused(null);
    setComparing(false);
  }

  return { chosen, refused, comparing, toggle, compare, clear, close: () => setComparing(false) };
}

export type Comparing = ReturnType<typeof useComparing>;
