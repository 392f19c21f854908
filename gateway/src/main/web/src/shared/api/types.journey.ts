import type { Kind } from "./codes";
import type { Way } from "./types.matching";

export type Stage = "PLANNED" | "RUNNING" | "IN_SCHOOL" | "EXAM" | "COMPLETED" | "ENDED" | "CLOSED";
export type Deed =
  | "START"
  | "HOLD_TALK"
  | "MISS_TALK"
  | "ASK_FOR_TALK"
  | "REGISTER_CONTACT"
  | "WARN_OF_SILENCE"
  | "CHANGE_KIND"
  | "EXTEND"
  | "END"
  | "GO_TO_SCHOOL"
  | "ENTER_EXAM"
  | "PASS"
  | "NOT_PASS"
  | "CLOSE";

export interface JourneyEntry {
  at: string;
  deed: Deed | null;
  to: Stage;
  by: string;
  day: string;
  code: string | null;
}

export interface Journey {
  id: string;
  version: number;
  candidateId: string;
  openingId: string | null;
  employerId: string | null;
  trade: string;
  kind: Kind;
  stage: Stage;
  startsOn: string;
  endsOn: string;
  talkDue: string | null;
  lastHeard: string | null;
  warned: boolean;
  contactUntil: string | null;
  certificate: string | null;
  reason: string | null;
  learnt: { lessons: string[]; words: string | null } | null;
  entries: JourneyEntry[];
  deeds: Deed[];
}

export interface DeedDone {
  deed: Deed;
  day?: string;
  kind?: string;
  agreed?: Way;
  reason?: string;
  learnt?: { lessons: string[]; words?: string };
  certificate?: string;
}
