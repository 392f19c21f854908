import { QUEUE_KINDS, type QueueKind } from "../../shared/api/types.queue";
import type { Whose } from "./wanted";

/** What of the day is shown, as it stands in the address. */
export interface DaySearch {
  hvem?: Whose;
  slag?: string;
  vis?: "utsatt";
}

export const readDay = (search: Record<string, unknown>): DaySearch => ({
  hvem: search.hvem === "mine" || search.hvem === "all" ? search.hvem : undefined,
  slag: typeof search.slag === "string" && search.slag !== "" ? search.slag : undefined,
  vis: search.vis === "utsatt" ? "utsatt" : undefined,
});

export const kindsOf = ({ slag }: DaySearch): QueueKind[] => {
  const asked = slag?.split(".") ?? [];
  return QUEUE_KINDS.filter((kind) => asked.includes(kind));
};
