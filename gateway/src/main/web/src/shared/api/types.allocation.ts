import type { Kind } from "./codes";
import type { Word } from "./types.matching";

export type AllocationState = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
export const ALLOCATION_STEPS = ["COLLECT", "SCORE", "STABLE", "FAIR", "CHECK", "STORE"] as const;
export type PlanKind = "stable" | "fair";

export interface NewAllocation {
  name: string;
  trades: string[] | null;
  kinds: Kind[] | null;
  listLength: number;
  equityWeight: number;
  equityReason: string | null;
  seed: string | null;
  rulesVersion: string | null;
}

export interface Plan {
  placed: number;
  candidates: number;
  seats: number;
  blockingPairs: number;
  meanScore: number;
  /** Counts of people are null where small numbers could point at somebody. */
  byTrade: { trade: string; seats: number; wishing: number | null; placed: number | null }[];
  byRank: { rank: number; placed: number | null }[];
  /** Share of the openings that get somebody, 0-1. */
  coverage: number;
  /** How unevenly people are spread over the openings, by the filled share of the seats; 0 is even. */
  exposureGini: number;
  /** Placed in the other plan, not here. */
  losers: number;
  /** Placed here, not in the other plan. */
  gainers: number;
}

export interface Allocation {
  id: string;
  name: string;
  state: AllocationState;
  /** `percent` of the step. */
  progress: { step: (typeof ALLOCATION_STEPS)[number]; percent: number } | null;
  requestedAt: string;
  finishedAt: string | null;
  settings: Omit<NewAllocation, "name" | "seed" | "rulesVersion">;
  rulesVersion: string;
  market: { version: number | string; at: string } | null;
  seedHash: string;
  seed: string | null;
  stable?: Plan | null;
  fair?: Plan | null;
  failure: { code: string; detail?: string | null } | null;
}

export type LineChange = "SAME" | "MOVED" | "ONLY_HERE" | "ONLY_THERE";

export interface PlanLine {
  candidateId: string;
  openingId: string | null;
  score: number | null;
  word: Word | null;
  rank: number | null;
  otherOpeningId: string | null;
  change: LineChange;
  matchId: string | null;
}

export interface PlanLines {
  items: PlanLine[];
  /** People outside the caseload of whoever asks: counted, never named. */
  hidden: number;
  next: string | null;
}

export interface GivenPlace {
  openingId: string | null;
  score: number | null;
  rank: number | null;
}

export interface PersonInPlans {
  stable: GivenPlace | null;
  fair: GivenPlace | null;
  wishes: {
    openingId: string;
    score: number;
    rank: number;
    seats: number;
    outcome: "GIVEN" | "FILLED_BY_BETTER" | "NOT_REACHED";
    lowestPlacedScore: number | null;
    pointsMissing: number | null;
  }[];
}

export interface DraftLine {
  candidateId: string;
  openingId: string;
  overrideReason: string | null;
}

export interface DraftResults {
  results: {
    candidateId: string;
    openingId: string;
    matchId: string | null;
    problem: { code: string; detail?: string | null } | null;
  }[];
}
