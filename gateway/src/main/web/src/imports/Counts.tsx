import { useTranslation } from "react-i18next";
import { Facts } from "../shared/ui/Facts";
import type { Tally } from "./types";

const OUTCOMES = ["created", "changed", "unchanged", "skipped", "refused"] as const;

/** How many rows came to what; what did not occur is left out. */
export function Counts({ of, words }: { of: Tally; words: "would" | "did" }) {
  const { t } = useTranslation("imports");
  return (
    <Facts
      of={OUTCOMES.map(
        (outcome) => of[outcome] > 0 && ([t(`${words}.${outcome}`), String(of[outcome])] as [string, string]),
      )}
    />
  );
}
