import type { Match, MatchState, Transition, Way } from "../../api/types";
import { NO_REFUSAL, type Refused } from "../../refusal/RefusalFields";

/** One line of what the API lets staff write down here. */
export type Recordable = NonNullable<Match["recordable"]>[number];

/** What was said, as far as it is written down yet. */
export interface Said {
  how: Way;
  /** As the field has it: day and time where the page is read. */
  when: string;
  reason: string | null;
  refused: Refused;
  /** One of the times the other side suggested. */
  slot: string | null;
  /** Up to three, each where it is written; not written is empty. */
  times: string[];
  where: string;
  helps: string[];
  from: string;
  until: string;
}

const LOCAL = "sv-SE"; // 2026-11-28 10:42, which is what the field takes with a T
const MINUTE = 60_000;

export const nowInField = () => new Date().toLocaleString(LOCAL).slice(0, 16).replace(" ", "T");

export const nothingSaid = (): Said => ({
  how: "PHONE",
  when: nowInField(),
  reason: null,
  refused: NO_REFUSAL,
  slot: null,
  times: [],
  where: "",
  helps: [],
  from: "",
  until: "",
});

/** What was said is named by where it leads; staying where one is has words of its own. */
export function wordOf(match: Match, to: MatchState): string {
  if (to !== match.state) return to;
  return to === "OFFER_ACCEPTED" ? "CONFIRMED" : "MEETING";
}

const OCCASIONS: Record<string, string> = {
  INTERESTED: "INTERESTED",
  INTERVIEW: "INTERVIEW_AGREED",
  MEETING: "INTERVIEW_CHANGED",
  TRIAL: "TRIAL",
  OFFERED: "OFFERED",
  CONFIRMED: "CONTRACT_PREPARED",
  NOT_SELECTED: "CLOSED",
  WITHDRAWN: "CLOSED",
};

/** What the young person is told of: their own answer, or what the company has said. */
export const toldOf = (match: Match, { to, by }: Recordable): string | null =>
  by === "candidate" ? "RECORDED" : (OCCASIONS[wordOf(match, to)] ?? null);

export const keyOf = ({ by, to }: Recordable) => `${by}-${to}`;

/** All the API allows, but for a confirmation that is there already. */
export function possible(match: Match): Recordable[] {
  return (match.recordable ?? []).filter(
    ({ to, by }) =>
      wordOf(match, to) !== "CONFIRMED" ||
      match.contract?.missing.includes(by === "candidate" ? "YOUNG_PERSON" : "EMPLOYER"),
  );
}

/** The times this one can choose between: those of the other side that have not passed. */
export const timesFor = (match: Match, by: string) =>
  match.state !== "INTERVIEW" || match.meeting?.slotsBy === by
    ? []
    : (match.slots ?? []).filter((slot) => new Date(slot) > new Date());

/** When the match came to where it stands, or nothing when its history does not say. */
export const askedAt = (match: Match) => match.history.filter(({ from, to }) => from !== to).at(-1)?.at;

/** Why the time cannot be right; null when it can. */
export function wrongWhen(match: Match, when: string): "needsWhen" | "ahead" | "before" | null {
  const said = new Date(when).getTime();
  if (Number.isNaN(said)) return "needsWhen";
  if (said > Date.now() + MINUTE) return "ahead";
  const asked = askedAt(match);
  return asked && said < new Date(asked).getTime() - MINUTE ? "before" : null;
}

const instant = (time: string) => new Date(time).toISOString();

/** The times that are written down. */
export const written = ({ times }: Said) => times.filter(Boolean);

/** What goes with a step, by where it leads. */
function details(match: Match, { to, by }: Recordable, said: Said): Partial<Transition> {
  switch (wordOf(match, to)) {
    case "NOT_SELECTED":
      return { feedback: { code: said.refused.code ?? "", text: said.refused.text.trim() } };
    case "INTERVIEW":
    case "MEETING":
      return { slots: some(written(said).map(instant)), meeting: meeting(by, said) };
    case "TRIAL":
      return { period: { from: said.from, until: said.until } };
    case "CONFIRMED":
      return { confirm: { textVersion: match.contract?.textVersion ?? "" } };
    default:
      return { reason: said.reason || undefined };
  }
}

const some = <T>(all: T[]) => (all.length > 0 ? all : undefined);

function meeting(by: string, { slot, where, helps }: Said): Transition["meeting"] {
  const place = by === "employer" && where.trim() ? where.trim() : undefined;
  if (!slot && !place && helps.length === 0) return undefined;
  return { slot: slot ?? undefined, where: place, adaptations: some(helps) };
}

export function transitionOf(match: Match, answer: Recordable, said: Said): Transition {
  const of = answer.by === "candidate" ? "CANDIDATE" : "EMPLOYER";
  return {
    to: answer.to,
    ...details(match, answer, said),
    onBehalf: { of, how: said.how, at: instant(said.when) },
  };
}
