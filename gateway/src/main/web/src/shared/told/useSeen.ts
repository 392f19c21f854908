import { useQueryClient } from "@tanstack/react-query";
import type { MatchState } from "../api/types";
import { inForce } from "../api/wording";

/** Whether the words in each of these languages stand on the page, or do in a moment: nothing else is sent. */
export function useSeen(occasion = "PROPOSAL", step?: MatchState) {
  const shown = useQueryClient();
  return async (languages: string[]): Promise<boolean> => {
    try {
      const all = [...new Set(languages)];
      await Promise.all(all.map((one) => shown.ensureQueryData(inForce(occasion, one, step))));
      return true;
    } catch {
      return false;
    }
  };
}
