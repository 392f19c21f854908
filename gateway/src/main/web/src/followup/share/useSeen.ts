import { useQueryClient } from "@tanstack/react-query";
import { inForce } from "../../shared/api/wording";

/** Whether the words in each of these languages stand on the page, or do in a moment: nothing else is sent. */
export function useSeen() {
  const shown = useQueryClient();
  return async (languages: string[]): Promise<boolean> => {
    try {
      await Promise.all([...new Set(languages)].map((one) => shown.ensureQueryData(inForce("PROPOSAL", one))));
      return true;
    } catch {
      return false;
    }
  };
}
