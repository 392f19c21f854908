import type { FieldProblem } from "./types";

export type Medium = "SMS" | "MAIL" | "INBOX";

export interface TemplateLine {
  /** Such as `mail.PROPOSAL.CANDIDATE`. */
  id: string;
  channel: Medium;
  occasion: string;
  audience: "CANDIDATE" | "STAFF" | "EMPLOYER";
  /** Which end of a match it tells of; null where all sound alike. */
  step: string | null;
  version: number;
  title: string;
  changed: string[];
  waiting: string[];
  changedAt: string | null;
}

export interface TemplateText {
  language: string;
  title: string;
  text: string;
  deliveredTitle: string;
  deliveredText: string;
  changed: boolean;
  /** A machine wrote the draft. */
  needsReview: boolean;
  /** False: bokmål is used instead until somebody who reads the language has approved it. */
  inForce: boolean;
  rightToLeft: boolean;
}

export interface TemplateEdition {
  version: number;
  language: string;
  title: string | null;
  /** Null: back to what was delivered. */
  text: string | null;
  approved: boolean;
  by: string;
  why: string;
  at: string;
}

export interface Template extends Omit<TemplateLine, "title" | "changed" | "waiting" | "changedAt"> {
  variables: { name: string; example: string }[];
  texts: TemplateText[];
  history: TemplateEdition[];
}

export interface SmsLength {
  alphabet: "GSM_7" | "UCS_2";
  units: number;
  /** Before one more SMS is needed. */
  left: number;
  parts: number;
  /** The characters that make an SMS hold 70 instead of 160. */
  dear: string;
}

export interface TemplatePreview {
  title: string;
  text: string;
  letter: string | null;
  length: SmsLength | null;
  faults: FieldProblem[];
}
