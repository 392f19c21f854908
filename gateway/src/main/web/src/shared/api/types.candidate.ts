import type { Kind, Language, LanguageLevel, Licence, Skill, Support, Surrounding } from "./codes";

export interface Wishes {
  trades: string[];
  neighbourTrades: boolean;
  kinds: Kind[];
  reachKm: number;
  availableFrom: string;
  licences: Licence[];
  skills: Skill[];
  languageLevel: LanguageLevel | null;
  supports: Support[];
  surroundings: Surrounding[];
  entryRequirementMet: boolean | null;
  presentation: string | null;
}

export type ConsentWay = "PHONE" | "FACE_TO_FACE" | "PAPER";

export interface MatchingConsent {
  given: boolean;
  at: string;
  textVersion: string;
  onBehalf?: { how: ConsentWay; at: string; by?: string } | null;
}

export type CandidateStatus = "REGISTERED" | "PUBLISHED" | "WITHDRAWN";

export interface NewCandidate {
  firstName: string;
  lastName: string;
  birthDate: string;
  phone: string;
  email: string;
  postalCode: string;
  language: Language;
}

export interface Candidate extends NewCandidate {
  id: string;
  version: number;
  place?: string | null;
  linked: boolean;
  status: CandidateStatus;
  wishes: Wishes | null;
  consents: { matching: MatchingConsent | null };
  completeness: number;
  contact: Contact | null;
}

export interface Contact {
  subject?: string;
  name?: string | null;
  agency?: string | null;
  phone?: string | null;
  email?: string | null;
}

export interface Invitation {
  code: string;
  expiresAt: string;
}

export interface Identity {
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
  presentation?: string | null;
  supportsShared?: Support[];
  expiresAt?: string | null;
}

export interface AccessEntry {
  at: string;
  who: string;
  what: string;
  why?: string | null;
}
