/**
 * What the services say, by hand until it is generated from their joined OpenAPI document. Only this folder knows
 * the wire; the rest of the page imports these names from here.
 */
export type Role = "candidate" | "employer" | "staff" | "team-lead" | "administrator" | "dpo" | "operator";

export interface Session {
  signedIn: boolean;
  subject?: string;
  name?: string | null;
  roles?: Role[];
  municipality?: string;
  organisation?: string | null;
  agency?: string | null;
  expiresAt?: string;
  demo?: boolean;
}

export interface Listed<T> {
  items: T[];
  next?: string | null;
}

export interface FieldProblem {
  pointer: string;
  code: string;
  detail?: string;
}

export interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  traceId?: string;
  errors?: FieldProblem[];
}

export interface Notice {
  id: string;
  occasion: string;
  at: string;
  read: boolean;
  subject: { kind: string; id: string } | null;
  title: string;
  text: string;
}

export interface Notices extends Listed<Notice> {
  unread: number;
}

export * from "./types.access";
export * from "./types.allocation";
export * from "./types.candidate";
export * from "./types.casework";
export * from "./types.commitment";
export * from "./types.consent";
export * from "./types.employer";
export * from "./types.fairness";
export * from "./types.matching";
export * from "./types.referral";
export * from "./types.rules";
export * from "./types.suggestion";
