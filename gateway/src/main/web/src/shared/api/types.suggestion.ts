import type { MatchState, Word } from "./types.matching";

/** What a change would have to be, as codes, numbers and days. */
export type Needs = Record<string, unknown>;

export interface MustRule {
  rule: string;
  held: boolean;
}

export interface Factor {
  factor: string;
  weight: number;
  value: number | null;
  contribution: number;
  compared?: Record<string, unknown> | null;
}

/** The smallest change that would raise the score, and by how many points. */
export interface Improvement {
  factor: string;
  needs: Needs;
  points: number;
}

/** If this one thing changed, so many more would become possible; counted from where we stand, not from the last step. */
export interface Widening {
  rule: string;
  needs?: Needs | null;
  more: number;
}

export interface Suggestion {
  candidateId: string;
  openingId: string;
  score: number | null;
  word: Word | null;
  mustRules: MustRule[];
  factors: Factor[];
  unknown: string[];
  notUsed: string[];
  distanceKm: number | null;
  /** The employer has let others wait: it stands lower on the list than its score. */
  lowered?: { points: number; silent: number; due: number } | null;
  rulesVersion?: string;
  match?: { id: string; state: MatchState } | null;
  /** Of a near miss: the one rule it fails, and the smallest change that would make it hold. */
  obstacle?: { rule: string; needs: Needs } | null;
  improve?: Improvement[];
  /** From the travel-time table; null where only the distance is known. */
  travel?: { minutes: number; mode: string } | null;
  /** The trade is not wished itself but is close to one that is. */
  neighbour?: boolean;
}

export interface Suggestions {
  items: Suggestion[];
  nearMisses: Suggestion[];
  widen?: Widening[];
  rulesVersion: string;
  market?: { version?: number | string; at?: string } | null;
}

export interface Why {
  /** `how` tells the shade (FIRST_WISH, NEAR, WITH_A_WAIT …); `codes` what was found in common. */
  reasons: { factor: string; how: string; codes: string[] }[];
  unknown: string[];
  notUsed?: string[];
  /** To work: as the crow flies, and one way by bus or car where the table of travel times says. */
  way?: { km: number; minutes: number | null; mode: "BUS" | "CAR" | null };
  /** What would make it fit better; without numbers, for the young person. */
  better?: { factor: string; needs: Needs }[];
}

export interface Possible {
  possible: number;
  widen: Widening[];
}
