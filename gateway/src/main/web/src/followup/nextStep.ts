import type { Candidate } from "../shared/api/types";

export type NextStep = "wishes" | "consent" | "publish" | "code" | "suggestions";

/** What stands in the way of a proposal, first thing first. */
export function nextStep(person: Candidate): NextStep {
  if (!person.wishes || person.wishes.trades.length === 0) return "wishes";
  if (!person.consents.matching?.given) return person.linked ? "consent" : "code";
  return person.status === "PUBLISHED" ? "suggestions" : "publish";
}
