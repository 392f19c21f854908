import type { PlanKind } from "./types.allocation";

export type Verdict = "OK" | "LOOK_CLOSER" | "TOO_FEW";

export interface FairnessGroup {
  group: string;
  /** Null where it, or another number that it would give away, is below five. */
  people: number | null;
  placed: number | null;
  rate: number | null;
  /** The group's rate divided by the rate of everybody outside it. */
  ratio: number | null;
  /** The 95 % interval of the ratio. */
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

export interface Fairness {
  subject: { kind: "QUARTER" | "PLAN"; quarter: string | null; allocationId: string | null; plan: PlanKind | null };
  at: string;
  minimumGroup: number;
  people: number | null;
  placed: number | null;
  dimensions: { dimension: string; groups: FairnessGroup[] }[];
  exposure: { gini: number | null; coverage: number | null; openings: number; openingsInNoList: number } | null;
  envy: { people: number | null; share: number | null } | null;
}
