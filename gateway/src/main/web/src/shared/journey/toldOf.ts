import type { Side } from "../api/types";
import type { Deed, Journey } from "../api/types.journey";

const ALL: readonly Side[] = ["candidate", "employer", "staff"];
const BOTH: readonly Side[] = ["candidate", "staff"];

/** Whom the course names as told of each; a test holds it against docs/lifecycle.md. */
const TOLD: Record<Deed, readonly Side[]> = {
  START: ALL,
  CHANGE_KIND: ALL,
  EXTEND: ALL,
  ENTER_EXAM: ALL,
  PASS: ALL,
  NOT_PASS: ALL,
  END: ALL,
  GO_TO_SCHOOL: BOTH,
  CLOSE: BOTH,
  HOLD_TALK: ["candidate"],
  MISS_TALK: ["staff"],
  ASK_FOR_TALK: ["staff"],
  WARN_OF_SILENCE: ["staff"],
  REGISTER_CONTACT: [],
};

/** Who is told of it beside the one who does it. A company hears nothing of what comes after its own part. */
export function toldOf(journey: Pick<Journey, "employerId" | "entries">, deed: Deed, by: Side): Side[] {
  const company = journey.employerId !== null && !journey.entries.some((entry) => entry.deed === "END");
  return TOLD[deed].filter((side) => side !== by && (side !== "employer" || company));
}
