import type { ConsentWay } from "./types.candidate";

export type ConsentPurpose = "MATCHING" | "NOTIFICATIONS" | "AGENCY" | "OPENING";
export type ConsentState = "GIVEN" | "WITHDRAWN" | "ENDED" | "NOT_ASKED";

/** One question of consent, and how it stands now. */
export interface StandingConsent {
  purpose: ConsentPurpose;
  agency: string | null;
  openingId: string | null;
  matchId: string | null;
  state: ConsentState;
  /** False for what staff wrote down and the person has not said here yet. */
  confirmed: boolean;
  at: string | null;
  textVersion: string | null;
  until: string | null;
}

export interface ConsentAnswer {
  purpose: ConsentPurpose;
  agency: string | null;
  openingId: string | null;
  yes: boolean;
  at: string;
  bySelf: boolean;
  how: ConsentWay | null;
  textVersion: string;
}

export interface ConsentOverview {
  items: StandingConsent[];
  history: ConsentAnswer[];
}

export interface ConsentText {
  version: string;
  purpose: ConsentPurpose;
  title: string;
  text: string[];
}
