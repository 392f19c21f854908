import type { Kind, LanguageLevel, Licence, Role, Skill, Support } from "./codes";

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
  "WITHDRAWN",
  "SUPERSEDED",
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

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
  identityUntil?: string | null;
}

export interface Transition {
  to: MatchState;
  deadline?: string;
  message?: string;
  reason?: string;
  feedback?: { code: string; text: string };
}

export interface Rates {
  offersAccepted: number;
  publishedCandidates: number;
  rate: number | null;
  unofficial: boolean;
  definition: string;
  at: string;
  funnel: Partial<Record<MatchState, number>>;
  byTrade: { trade: string; offersAccepted: number | null; published: number | null }[];
}
