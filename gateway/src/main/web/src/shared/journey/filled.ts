import type { Way } from "../api/types";
import type { Deed, DeedDone } from "../api/types.journey";

export interface Filled {
  day: string;
  kind: string;
  agreed: Way;
  reason: string;
  lessons: string[];
  words: string;
  certificate: string;
}

export const EMPTY: Filled = {
  day: "",
  kind: "",
  agreed: "FACE_TO_FACE",
  reason: "",
  lessons: [],
  words: "",
  certificate: "",
};

export const WITH_DAY: Deed[] = [
  "HOLD_TALK",
  "REGISTER_CONTACT",
  "CHANGE_KIND",
  "EXTEND",
  "END",
  "GO_TO_SCHOOL",
  "PASS",
  "NOT_PASS",
];

export type Needed = "deed" | "day" | "kind" | "reason" | "lessons" | "certificate";

/** What is still to be filled in before this can be sent. */
export function mistakesIn(deed: Deed, { day, kind, reason, lessons, certificate }: Filled): Needed[] {
  const missing: Needed[] = [];
  if (WITH_DAY.includes(deed) && !day) missing.push("day");
  if (deed === "CHANGE_KIND" && !kind) missing.push("kind");
  if ((deed === "END" || deed === "CLOSE") && !reason) missing.push("reason");
  if (deed === "END" && lessons.length === 0) missing.push("lessons");
  if (deed === "PASS" && !certificate) missing.push("certificate");
  return missing;
}

/** Only what belongs to this deed. */
export function sent(deed: Deed, filled: Filled): DeedDone {
  const words = filled.words.trim() || undefined;
  return {
    deed,
    day: WITH_DAY.includes(deed) ? filled.day : undefined,
    kind: deed === "CHANGE_KIND" ? filled.kind : undefined,
    agreed: deed === "CHANGE_KIND" ? filled.agreed : undefined,
    reason: deed === "END" || deed === "CLOSE" ? filled.reason : undefined,
    learnt: deed === "END" ? { lessons: filled.lessons, words } : undefined,
    certificate: deed === "PASS" ? filled.certificate : undefined,
  };
}
