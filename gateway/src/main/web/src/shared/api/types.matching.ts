import type { Kind, LanguageLevel, Licence, Role, Skill, Support } from "./codes";
import type { Hours } from "./types.employer";

export const MATCH_STATES = [
  "DRAFT",
  "PROPOSED",
  "ACCEPTED",
  "DECLINED",
  "EXPIRED",
  "PRESENTED",
  "INTERESTED",
  "NOT_SELECTED",
  "EMPLOYER_SILENT",
  "INTERVIEW",
  "TRIAL",
  "OFFERED",
  "OFFER_ACCEPTED",
  "OFFER_DECLINED",
  "CONTRACT_SENT",
  "CONTRACT_APPROVED",
  "COMPLETED",
  "ENDED",
  "WITHDRAWN",
  "SUPERSEDED",
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** The place is taken: from the yes to the offer on. */
export const PLACED: readonly MatchState[] = ["OFFER_ACCEPTED", "CONTRACT_SENT", "CONTRACT_APPROVED"];

export type Side = "candidate" | "employer" | "staff";
export type Party = "YOUNG_PERSON" | "EMPLOYER" | "GUARDIAN";
export type Way = "PHONE" | "FACE_TO_FACE";

export interface Meeting {
  slotsBy: string | null;
  agreed: string | null;
  where: string | null;
  adaptations: string[];
  wish: string | null;
}

export interface Contract {
  startsOn: string | null;
  endsOn: string | null;
  checklist: string[];
  ticked: string[];
  confirmations: { party: Party; at: string; textVersion: string; how: Way | null; counts: boolean }[];
  missing: Party[];
  approval: { by: string; on: string; reference: string | null } | null;
  textVersion: string;
}

export type Word = "VERY_GOOD" | "GOOD" | "POSSIBLE";

export interface AnonymousCard {
  trades: string[];
  skills: Skill[];
  languageLevel: LanguageLevel | null;
  licences: Licence[];
  supports?: Support[];
  availableFrom: string | null;
  distanceKm: number | null;
}

export interface MatchStep {
  at: string;
  from: MatchState | null;
  to: MatchState;
  by: string;
  reason?: string | null;
  /** How it was said to staff, who wrote it down. */
  recorded?: Way | null;
}

/** What a young person says yes to. */
export interface AgreedTerms {
  trade: string;
  kind: Kind;
  startFrom: string;
  startTo: string | null;
  hours: Omit<Hours, "untilClosing"> | null;
}

export interface ChangedTerms {
  what: ("TRADE" | "KIND" | "PLACE" | "START" | "HOURS")[];
  before: AgreedTerms;
  now: AgreedTerms;
  /** How far the place of work has moved, in kilometres. */
  movedKm: number | null;
}

export interface Match {
  id: string;
  version: number;
  candidateId: string;
  openingId: string;
  employerId: string;
  state: MatchState;
  deadline: string | null;
  history: MatchStep[];
  actions: { to: MatchState; by?: Role | string }[];
  feedback?: { code: string; text?: string | null } | null;
  trade: string;
  kind: Kind;
  card?: AnonymousCard | null;
  scoreWord?: Word | null;
  /** A few words from staff to the young person. */
  message?: string | null;
  /** The company's own words to the young person, with its last step that had any. */
  employerWords?: string | null;
  /** What is different from what was said yes to, while it is asked about again. */
  changed?: ChangedTerms | null;
  identityUntil?: string | null;
  slots?: string[];
  meeting?: Meeting | null;
  trial?: { from: string; until: string } | null;
  contract?: Contract | null;
  /** What staff may record here for the young person or the employer. */
  recordable?: { to: MatchState; by: string }[];
  /** My own answer as staff wrote it down, while I may still say that it is not mine. */
  objection?: { answer: MatchState; to: MatchState; until: string } | null;
}

export interface Transition {
  to: MatchState;
  deadline?: string;
  message?: string;
  reason?: string;
  feedback?: { code: string; text: string };
  slots?: string[];
  meeting?: { slot?: string; where?: string; adaptations?: string[]; wish?: string };
  period?: { from: string; until: string };
  ticked?: string[];
  confirm?: { textVersion: string; party?: Party; how?: Way };
  approval?: { by: string; on: string; reference?: string };
  /** `at` is when it was said. */
  onBehalf?: { of: "CANDIDATE" | "EMPLOYER"; how: Way; at: string };
  /** An answer that staff wrote down is not mine. */
  objection?: true;
}

export interface Rates {
  /** Withheld numbers are null. */
  offersAccepted: number | null;
  publishedCandidates: number | null;
  rate: number | null;
  unofficial: boolean;
  definition: string;
  at: string;
  demand: { trade: string; wishing: number | null; seatsHere: number; seatsElsewhere: number }[];
}
