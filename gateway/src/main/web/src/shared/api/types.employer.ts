import type { Kind, Language, LanguageLevel, Licence, Skill, Support, Surrounding } from "./codes";
import type { Answering, Hazard, Spoken } from "./codes.posting";
import type { Entered } from "./types.access";
import type { Sector } from "./types.commitment";

export interface Trade {
  slug: string;
  name: string;
  programme: string;
  programmeName: string;
  grepCode?: string | null;
}

export interface Place {
  postalCode: string;
  place: string;
  municipality: string;
  lat: number;
  lon: number;
}

export interface Unit {
  id: string;
  name: string;
  postalCode: string;
  place?: string | null;
  address?: string | null;
  organisationNumber?: string | null;
  parent?: string | null;
  sector?: Sector | null;
}

/** How far an approval reaches: every kind of contract, some, or only together with a training office. */
export type Extent = "FULL" | "LIMITED" | "THROUGH_OFFICE";

export interface NewApproval {
  trade: string;
  kinds: Kind[];
  source: string;
  date: string;
  validUntil: string | null;
  /** Id of the training office it holds through. */
  office: string | null;
}

export interface Approval extends NewApproval {
  extent: Extent;
}

export interface Membership {
  office: string;
  name: string;
  since: string;
  source: string;
}

export interface Named {
  id: string;
  name: string;
  organisationNumber: string;
}

export interface ExpiringApproval {
  employerId: string;
  employerName: string;
  trade: string;
  kinds: Kind[];
  validUntil: string;
}

export interface NewEmployer {
  organisationNumber: string;
  name: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  language: Language;
}

export interface Employer extends NewEmployer {
  id: string;
  version: number;
  units: Unit[];
  approvals: Approval[];
  /** Whether it is a training office. */
  office: boolean;
  memberships: Membership[];
  /** Nothing while the register has not answered. */
  register: Entered | null;
  demo?: boolean;
}

export interface NewUnit {
  name: string;
  postalCode: string;
  address: string;
  organisationNumber: string | null;
}

export type OpeningStatus = "DRAFT" | "PUBLISHED" | "LAPSED" | "FILLED" | "WITHDRAWN";

export interface Hours {
  /** Hours a week, in halves. */
  perWeek: number | null;
  longestDay: number | null;
  from: string | null;
  to: string | null;
  weekends: boolean;
  untilClosing: boolean;
}

export interface Question {
  text: string;
  answering: Answering;
  options: string[];
}

export interface Details {
  hours: Hours | null;
  tariffPay: boolean | null;
  musts: string[];
  wishes: string[];
  languages: Spoken[];
  hazards: Hazard[];
  riskAssessment: { date: string; by: string; measures: string | null } | null;
  enquiries: { name: string; phone: string | null; email: string | null } | null;
  deadline: string | null;
  questions: Question[];
}

/** A draft may leave out whatever is not known yet. */
export interface NewOpening {
  employerId: string;
  unitId: string | null;
  trade: string | null;
  kind: Kind | null;
  seats: number | null;
  startFrom: string | null;
  startTo: string | null;
  title: string | null;
  tasks: string | null;
  licences: Licence[];
  languageLevel: LanguageLevel | null;
  skills: Skill[];
  supports: Support[];
  surroundings: Surrounding[];
  minimumAge: number | null;
  supervisor: string | null;
  details: Details;
}

export interface Opening extends NewOpening {
  id: string;
  version: number;
  status: OpeningStatus;
  onBehalf?: boolean;
  withdrawnBecause?: string | null;
  employerName: string;
  unitName: string | null;
  /** Street and number of the place of work. */
  address?: string | null;
  place?: string | null;
  postalCode?: string | null;
  municipality?: string | null;
  tradeName?: string | null;
}

export interface HistoryEntry {
  at: string;
  who: "EMPLOYER" | "STAFF" | "OFFICE" | "SYSTEM";
  by: string | null;
  what: string;
  fields: { field: string; before: string | null; after: string | null }[];
}

export interface WordingFinding {
  field: string;
  ground: string;
  phrase: string;
  accepted: boolean;
}

/** What the checks say about a place as it stands. */
export interface Findings {
  wording: WordingFinding[];
  acceptedBecause: string | null;
  underEighteen: "ALLOWED" | "AFTER_RISK_ASSESSMENT" | "FORBIDDEN";
  because: string[];
  minimumAge: number | null;
}

/** Whom a place fits, roughly, and what would let more in. */
export interface Hints {
  fits: "NOBODY" | "FEW" | "SOME" | null;
  advice: string[];
}
