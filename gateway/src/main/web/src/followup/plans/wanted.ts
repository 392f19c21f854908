import type { Kind } from "../../shared/api/codes";
import type { NewAllocation } from "../../shared/api/types";

/** The form as it is typed; numbers are text until they are known to be numbers. */
export interface Wanted {
  name: string;
  trades: string[];
  kinds: Kind[];
  listLength: string;
  equityWeight: string;
  equityReason: string;
  seed: string;
  rulesVersion: string;
}

export const USUAL: Wanted = {
  name: "",
  trades: [],
  kinds: [],
  listLength: "20",
  equityWeight: "0",
  equityReason: "",
  seed: "",
  rulesVersion: "",
};

export const SHORTEST_REASON = 10;

const wholeWithin = (text: string, least: number, most: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

export const weighsWaiting = ({ equityWeight }: Wanted) => Number(equityWeight) > 0;

export type Mistakes = Partial<Record<"name" | "listLength" | "equityWeight" | "equityReason", string>>;

export function mistakesIn(wanted: Wanted, say: Record<keyof Required<Mistakes>, string>): Mistakes {
  const found: Mistakes = {};
  if (!wanted.name.trim()) found.name = say.name;
  if (!wholeWithin(wanted.listLength, 5, 50)) found.listLength = say.listLength;
  if (!wholeWithin(wanted.equityWeight, 0, 20)) found.equityWeight = say.equityWeight;
  else if (weighsWaiting(wanted) && wanted.equityReason.trim().length < SHORTEST_REASON)
    found.equityReason = say.equityReason;
  return found;
}

export const toAsk = (wanted: Wanted): NewAllocation => ({
  name: wanted.name.trim(),
  trades: wanted.trades.length > 0 ? wanted.trades : null,
  kinds: wanted.kinds.length > 0 ? wanted.kinds : null,
  listLength: Number(wanted.listLength),
  equityWeight: Number(wanted.equityWeight),
  equityReason: weighsWaiting(wanted) ? wanted.equityReason.trim() : null,
  seed: wanted.seed.trim() || null,
  rulesVersion: wanted.rulesVersion || null,
});
