import type {
  Experience,
  ForeignLanguage,
  Kind,
  Language,
  LanguageLevel,
  Licence,
  Skill,
  Support,
  Surrounding,
  Travel,
} from "./codes";
import type { CaseDocument } from "./types.casework";
import type { AnonymousCard } from "./types.matching";

export interface LanguageSkill {
  language: ForeignLanguage;
  level: LanguageLevel;
}

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
  travel: Travel[];
  experience: Experience[];
  experienceWords: string | null;
  languages: LanguageSkill[];
  supportWords: string | null;
  supportWordsForEmployers: boolean;
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
  /** Why somebody outside the programme's ages is to take part. */
  ageReason?: string | null;
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
  /** Null while the search goes on. */
  pause?: { since: string; until: string | null } | null;
  /** Null for whoever is of age. */
  guardian?: Guardian | null;
  programme?: Programme;
}

export type ProgrammePart = "PART_1" | "PART_2" | "OTHER";

/** How somebody came in, and their cohort. */
export interface Programme {
  channel: "SELF" | "STAFF" | "REFERRAL";
  part: ProgrammePart | null;
  /** The year its autumn is in. */
  schoolYear: number | null;
  school: string | null;
  referredBy: string | null;
  ageReason?: string | null;
}

/** How to reach a guardian of somebody under eighteen. */
export interface Guardian {
  name: string;
  phone: string;
  email: string | null;
}

export interface Contact {
  subject?: string;
  name?: string | null;
  agency?: string | null;
  phone?: string | null;
  email?: string | null;
  /** Who to call instead, while the contact person is away. */
  standIn?: Contact | null;
  /** Others who work with the case. */
  team?: Contact[];
}

/** What an employer is told once the identity is open. */
export interface OpenCard {
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
  presentation?: string | null;
  supportsShared?: Support[];
  supportWords?: string | null;
  travel?: Travel[];
  experience?: Experience[];
  experienceWords?: string | null;
  languages?: LanguageSkill[];
  documents?: CaseDocument[];
}

export interface Identity extends OpenCard {
  expiresAt?: string | null;
}

/** How an employer would see somebody: first without a name, later with. */
export interface OwnPreview {
  anonymous: AnonymousCard | null;
  open: OpenCard;
}

export interface AccessEntry {
  at: string;
  who: string;
  what: string;
  why?: string | null;
}
