export type RegisterStanding = "ACTIVE" | "BANKRUPT" | "WINDING_UP" | "DELETED";

export interface RegisterEntity {
  number: string;
  name: string;
  sort: "LEGAL_ENTITY" | "WORKPLACE";
  form: string | null;
  parent: string | null;
  address: string[];
  postalCode: string | null;
  place: string | null;
  industry: string | null;
  employees: number | null;
  standing: RegisterStanding;
  standingSince: string | null;
}

export interface Looked {
  outcome: "FOUND" | "UNKNOWN" | "SILENT";
  /** Recorded and invented, and shown as such. */
  demo: boolean;
  entity: RegisterEntity | null;
}

/** What the register said of a company when it was last asked. */
export interface Entered {
  address: string[];
  postalCode: string | null;
  place: string | null;
  industry: string | null;
  employees: number | null;
  standing: RegisterStanding;
  standingSince: string | null;
  checkedAt: string;
}

export interface RegisterChanges {
  employerId: string;
  version: number;
  employerName: string;
  changes: {
    at: string;
    what: "NAME" | "ADDRESS" | "INDUSTRY" | "STANDING";
    before: string | null;
    after: string | null;
  }[];
}

export type Rank = "ADMINISTRATOR" | "USER";

export interface Right {
  employerId: string;
  name: string;
  organisationNumber: string;
  rank: Rank;
}

export interface AccessUser {
  id: string;
  name: string | null;
  rank: Rank;
  way: "CLAIM" | "LETTER" | "INVITED";
  since: string;
  me: boolean;
}

export interface OpenInvitation {
  id: string;
  way: "LETTER" | "INVITED";
  rank: Rank;
  note: string | null;
  expiresAt: string;
}

export interface AccessUsers {
  users: AccessUser[];
  invitations: OpenInvitation[];
  mayDecide: boolean;
  told: Told[];
}

/** What a company is told about, in the few kinds its people choose among. */
export type NoticeKind = "ANSWERS" | "MEETINGS" | "CONTRACTS" | "LEARNING" | "SEARCHES";
export type WantedNotices = Partial<Record<NoticeKind, "AT_ONCE" | "DAILY" | "WEEKLY">>;

/** Somebody of a company who gets e-mail to an address of their own. */
export interface Told {
  id: string;
  name: string | null;
  me: boolean;
  wanted: WantedNotices;
}

/** @property email null before anything was chosen */
export interface OwnNotices {
  email: string | null;
  language: string | null;
  wanted: WantedNotices;
}

export interface InvitationGiven {
  id: string;
  code: string;
  expiresAt: string;
}

export interface Letter {
  code: string;
  expiresAt: string;
  organisationNumber: string;
  name: string;
  address: string[];
  postalCode: string | null;
  place: string | null;
}
