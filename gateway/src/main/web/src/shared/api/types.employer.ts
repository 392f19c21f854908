import type { Kind, Language, LanguageLevel, Licence, Skill, Support, Surrounding } from "./codes";

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
}

export interface Approval {
  trade: string;
  kinds: Kind[];
  source: string;
  date: string;
  validUntil: string | null;
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
  demo?: boolean;
}

export interface NewUnit {
  name: string;
  postalCode: string;
  address: string;
  organisationNumber: string | null;
}

export type OpeningStatus = "DRAFT" | "PUBLISHED" | "WITHDRAWN";

export interface NewOpening {
  employerId: string;
  unitId: string;
  trade: string;
  kind: Kind;
  seats: number;
  startFrom: string;
  startTo: string | null;
  title: string;
  tasks: string;
  licences: Licence[];
  languageLevel: LanguageLevel | null;
  skills: Skill[];
  supports: Support[];
  surroundings: Surrounding[];
  minimumAge: number | null;
  supervisor: string | null;
}

export interface Opening extends NewOpening {
  id: string;
  version: number;
  status: OpeningStatus;
  employerName: string;
  unitName: string;
  place?: string | null;
  postalCode?: string | null;
  municipality?: string | null;
  tradeName?: string | null;
}
