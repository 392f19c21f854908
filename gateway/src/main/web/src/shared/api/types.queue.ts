export const QUEUE_KINDS = [
  "RING",
  "OBJECTED",
  "ANSWER_DUE",
  "UNANSWERED",
  "INTERVIEW_OUTCOME",
  "EMPLOYER_SILENT",
  "BACK_IN_POOL",
  "TALK_DUE",
  "CONTRACT_WAITING",
  "CONSENT_MISSING",
  "NEW_PLACE",
  "FORMIDLING_DAY",
  "NOBODY_PROPOSED",
] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

export interface QueueItem {
  key: string;
  kind: QueueKind;
  /** Code of what exactly has happened. */
  why: string;
  candidateId: string | null;
  openingId: string | null;
  matchId: string | null;
  journeyId: string | null;
  /** Whom a place fits, best first, or whom a day concerns. */
  people: string[];
  since: string;
  due: string;
  assignee: string | null;
  until: string | null;
  done: boolean;
  canBeDone: boolean;
  mayTake: string[];
}

export interface Queue {
  items: QueueItem[];
  counts: Partial<Record<QueueKind, number>>;
  hidden: number;
  total: number;
  at: string;
}

export type QueueAction = "PUT_OFF" | "DONE" | "SHOW" | "TAKE" | "RELEASE" | "HAND_OVER";

export interface QueueWish {
  keys: string[];
  action: QueueAction;
  until?: string;
  to?: string;
}

export interface Sorted {
  results: { key: string; problem: { code: string; detail: string } | null }[];
}
