import type { ConsentWay, NewCandidate, ProgrammePart } from "./types.candidate";

export const RETURN_REASONS = [
  "OUTSIDE_PROGRAMME",
  "DOES_NOT_WANT",
  "MORE_INFORMATION_NEEDED",
  "OTHER_SERVICE_FITS_BETTER",
  "ALREADY_FOLLOWED_UP",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export interface NewReferral extends NewCandidate {
  agreed: { how: ConsentWay; at: string } | null;
  words: string | null;
}

export interface Referral extends NewCandidate {
  id: string;
  state: "WAITING" | "ACCEPTED" | "RETURNED";
  place: string;
  byName: string | null;
  /** Agency or organisation number. */
  from: string;
  agreed: { how: ConsentWay; at: string };
  words: string | null;
  at: string;
  decidedAt: string | null;
  decidedBy: string | null;
  candidateId: string | null;
  reason: ReturnReason | null;
  answer: string | null;
}

/** Another case that may be about the same person. */
export interface Alike {
  id: string;
  name: string;
  contact: string | null;
  linked: boolean;
  traits: ("NAME" | "BIRTH_DATE" | "PHONE" | "EMAIL")[];
  own: boolean;
}

export interface OneReferral {
  referral: Referral;
  alike: Alike[];
}

/** The programme by cohort; numbers are null when they are withheld. */
/** What came of the contracts of each part of the programme: exact for team leads, else null where withheld. */
export interface CohortOutcomes {
  known: boolean;
  lines: { part: ProgrammePart; contracts: number | null; outcomes: Record<string, number | null> }[];
}

export interface Cohorts {
  at: string;
  /** Whether matching answered: without it nobody knows who has a place. */
  outcomesKnown: boolean;
  people: number | null;
  placed: number | null;
  rows: {
    part: ProgrammePart | null;
    schoolYear: number | null;
    school: string | null;
    people: number | null;
    placed: number | null;
  }[];
}

export interface Retention {
  quietUntilNotice: string;
  noticeUntilErasure: string;
  returnedReferral: string;
  looks: string;
  today: RetentionReport;
}

export interface RetentionReport {
  dryRun: boolean;
  day: string;
  noticed: number;
  erased: number;
  guardians: number;
  invitations: number;
  referrals: number;
  looks: number;
}
