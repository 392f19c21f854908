export const MILESTONES = [
  "PROPOSED",
  "YES",
  "INTERESTED",
  "OFFERED",
  "OFFER_ACCEPTED",
  "SIGNED",
  "CERTIFICATE",
] as const;
export type Milestone = (typeof MILESTONES)[number];
export type PastDimension = "TRADE" | "EMPLOYER" | "UNIT" | "KIND";

/** What is withheld is null. */
export interface FunnelStep {
  milestone: Milestone;
  count: number | null;
  ofPrevious: number | null;
  ofFirst: number | null;
  medianDays: number | null;
}

export interface PastLine {
  value: string;
  steps: FunnelStep[];
  medianDaysToPlace: number | null;
}

export interface Quartiles {
  first: number | null;
  median: number | null;
  third: number | null;
}

export type PastFacet = "SCHOOL" | "PART" | "AGENCY";

/** What only the owner of the cases can count. */
export interface PastGroups {
  at: string;
  year: number;
  tables: { facet: PastFacet; lines: PastLine[] }[];
}

export interface PastWaiting {
  people: number | null;
  waiting: number | null;
  quartiles: Quartiles;
  buckets: { from: number; to: number | null; people: number | null }[];
  months: { month: string; quartiles: Quartiles }[];
}

export interface Past {
  at: string;
  years: number[];
  months: { first: string; last: string };
  filter: { dimension: PastDimension; value: string } | null;
  funnel: FunnelStep[];
  medianDaysToPlace: number | null;
  waiting: PastWaiting | null;
  byMonth: PastLine[];
  tables: { dimension: PastDimension; lines: PastLine[] }[];
}
