import type { MatchState } from "../../shared/api/types";
import type { WallCard } from "../../shared/api/wall";

export const COLUMNS = ["NEW", "PROPOSED", "YES", "MEETING", "OFFER", "CONTRACT", "OVER"] as const;
export type Column = (typeof COLUMNS)[number];

const OF: Partial<Record<MatchState, Column>> = {
  DRAFT: "NEW",
  PROPOSED: "PROPOSED",
  ACCEPTED: "YES",
  PRESENTED: "YES",
  INTERESTED: "MEETING",
  INTERVIEW: "MEETING",
  TRIAL: "MEETING",
  OFFERED: "OFFER",
  OFFER_ACCEPTED: "CONTRACT",
  CONTRACT_SENT: "CONTRACT",
};

/** Whatever is not on its way is over: an approved contract goes on as a journey. */
export const columnOf = (state: MatchState): Column => OF[state] ?? "OVER";

const DAY = 24 * 3_600_000;
/** From so many days in one state on, somebody should ask why. */
export const LONG = 14;

export const daysSince = (moment: string, now: number) => Math.max(0, Math.floor((now - Date.parse(moment)) / DAY));

export type Due = "late" | "soon" | "later";

/** Soon is within two days. What is over has nothing due. */
export function dueOf({ deadline, state }: WallCard, now: number): Due | null {
  if (!deadline || columnOf(state) === "OVER") return null;
  const left = Date.parse(deadline) - now;
  if (left < 0) return "late";
  return left < 2 * DAY ? "soon" : "later";
}

/** What is looked for, as it stands in the address; the text never does, since it may be a name. */
export interface WallSearch {
  vis?: "liste";
  fag?: string;
  frist?: "snart";
}

export const readWall = (search: Record<string, unknown>): WallSearch => ({
  vis: search.vis === "liste" ? "liste" : undefined,
  fag: typeof search.fag === "string" && search.fag !== "" ? search.fag : undefined,
  frist: search.frist === "snart" ? "snart" : undefined,
});
