import type { Match } from "../../src/shared/api/types";
import { aCandidate, anOpening, signedIn } from "../people";

export const CONTRACT: NonNullable<Match["contract"]> = {
  startsOn: "2027-08-01",
  endsOn: "2029-07-31",
  checklist: ["TRAINING_LEADER", "WORK_AGREEMENT"],
  ticked: ["TRAINING_LEADER"],
  confirmations: [{ party: "EMPLOYER", at: "2026-11-20T10:00:00Z", textVersion: "2026-1", how: null, counts: true }],
  missing: ["YOUNG_PERSON"],
  approval: null,
  textVersion: "2026-1",
};

/** What Kari, the young person of the match, is answered. */
export const kari = (match: Match) => ({
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [match] },
  "GET /matches/m1": match,
  "GET /openings/o1": anOpening(),
  "POST /matches/m1/transitions": match,
});

/** What Nora, who follows up, is answered. */
export const nora = (match: Match) => ({
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /matches/m1": match,
  "GET /openings/o1": anOpening(),
  "GET /candidates/c1": aCandidate(),
  "POST /matches/m1/transitions": match,
});
