import { type Candidate, type Match, type MatchState, PLACED } from "../shared/api/types";

/** Where a young person stands, read from the case and its proposals. No component decides this by itself. */
const STEPS = ["profile", "proposal", "employer", "offer", "contract"] as const;
export type Step = (typeof STEPS)[number];
export { STEPS };

const WITH_EMPLOYER: MatchState[] = ["ACCEPTED", "PRESENTED", "INTERESTED", "INTERVIEW", "TRIAL"];

export const isOpen = ({ state }: Match) => ["PROPOSED", "OFFERED", ...WITH_EMPLOYER].includes(state);

export function standing(me: Candidate, matches: Match[]): Step {
  const any = (...states: MatchState[]) => matches.some(({ state }) => states.includes(state));
  if (any(...PLACED)) return "contract";
  if (any("OFFERED")) return "offer";
  if (any(...WITH_EMPLOYER)) return "employer";
  return me.status === "PUBLISHED" ? "proposal" : "profile";
}

export type Next =
  | { kind: "offer"; match: Match }
  | { kind: "answer"; matches: Match[]; first: Match }
  | { kind: "placed"; match: Match }
  | { kind: "wishes" }
  | { kind: "consent" }
  | { kind: "publish" }
  | { kind: "paused" }
  | { kind: "waiting" };

const soonestFirst = (a: Match, b: Match) => (a.deadline ?? "9").localeCompare(b.deadline ?? "9");

export function nextAction(me: Candidate, matches: Match[]): Next {
  const placed = matches.find(({ state }) => PLACED.includes(state));
  if (placed) return { kind: "placed", match: placed };
  const offer = matches.find(({ state }) => state === "OFFERED");
  if (offer) return { kind: "offer", match: offer };
  const toAnswer = matches.filter(({ state }) => state === "PROPOSED").sort(soonestFirst);
  if (toAnswer[0]) return { kind: "answer", matches: toAnswer, first: toAnswer[0] };
  if (!me.wishes || me.wishes.trades.length === 0) return { kind: "wishes" };
  if (!me.consents.matching?.given) return { kind: "consent" };
  if (me.status !== "PUBLISHED") return { kind: "publish" };
  return { kind: me.pause ? "paused" : "waiting" };
}
