import type { Contact } from "./types.candidate";

export interface Note {
  id: string;
  version: number;
  text: string;
  /** Whether the young person reads it too. */
  readable: boolean;
  by: string | null;
  agency: string | null;
  /** Whether the reader wrote it, and may change it. */
  own: boolean;
  at: string;
  changedAt: string | null;
}

export type DocumentKind = "CV" | "CERTIFICATE" | "OTHER";

export interface CaseDocument {
  id: string;
  kind: DocumentKind;
  type: "PDF" | "DOCX";
  /** Bytes. */
  size: number;
  forEmployers: boolean;
  bySelf: boolean;
  at: string;
}

export interface Message {
  id: string;
  from: "CANDIDATE" | "STAFF";
  by: string | null;
  agency: string | null;
  text: string;
  at: string;
  readAt: string | null;
}

export interface Talk {
  /** Newest first. */
  items: Message[];
  next: string | null;
  unread: number;
}

export interface StaffMember extends Contact {
  subject: string;
  absence: { from: string; to: string; deputy: string } | null;
}
