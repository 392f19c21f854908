import type { BrokenOff } from "../../shared/api/brokenOff";
import type { Reply, Responses } from "../../shared/api/responses";
import type { Rates } from "../../shared/api/types";
import type { Comparison } from "../../shared/api/types.comparing";
import type { Milestone, Past } from "../../shared/api/types.past";

export const MEASURES = ["UDIR", "SSB", "days", "answered", "yes", "broken", "unfilled"] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Why there is no number. */
export type Lacking = "withheld" | "cannot" | "notCounted" | "notHere" | "asking";
export type Told = number | Lacking;

/** One period's answers; undefined while one is on its way, null when it could not be had. */
export interface Answers {
  official: Comparison | null | undefined;
  past: Past | null | undefined;
  responses: Responses | null | undefined;
  broken: BrokenOff | null | undefined;
}

type From<T> = (answer: T) => Told;

function told<T>(answer: T | null | undefined, from: From<T>): Told {
  if (answer === undefined) return "asking";
  return answer === null ? "notHere" : from(answer);
}

const shown = (value: number | null | undefined): Told => value ?? "withheld";

/** A rate, or why there is none: without figures of applicants it cannot be worked out, whatever else is known. */
const rate =
  (definition: "UDIR" | "SSB"): From<Comparison> =>
  ({ rates }) => {
    const found = rates.find((one) => one.definition === definition);
    if (!found) return "cannot";
    return found.rate ?? (found.why === "FEW_CONTRACTS" ? "withheld" : "cannot");
  };

const step = ({ funnel }: Past, milestone: Milestone) => funnel.find((one) => one.milestone === milestone);

/** Answered by the employer, of the yeses an answer was due to; as on the board. */
const answered =
  (year: number): From<Responses> =>
  ({ years }) => {
    const found = years.find((one) => one.year === year);
    const count = (reply: Reply) => found?.replies.find((one) => one.reply === reply)?.count ?? null;
    const [interested, refused, silent] = [count("INTERESTED"), count("NOT_SELECTED"), count("SILENT")];
    if (interested === null || refused === null || silent === null) return "withheld";
    const due = interested + refused + silent;
    return due === 0 ? "cannot" : (interested + refused) / due;
  };

const broken =
  (year: number): From<BrokenOff> =>
  ({ years }) => {
    const found = years.find((one) => one.year === year);
    return found ? shown(found.contracts) : "notCounted";
  };

/** The measures of one school year; the official ones of the calendar year it begins in. */
export function measured(year: number, answers: Answers): Record<Exclude<MeasureName, "unfilled">, Told> {
  return {
    UDIR: told(answers.official, rate("UDIR")),
    SSB: told(answers.official, rate("SSB")),
    days: told(answers.past, (past) => shown(past.medianDaysToPlace)),
    yes: told(answers.past, (past) => shown(step(past, "YES")?.ofFirst)),
    answered: told(answers.responses, answered(year)),
    broken: told(answers.broken, broken(year)),
  };
}

/** Seats open in the municipality now: nobody counts those of another day. */
export const unfilled = (rates: Rates | null | undefined): Told =>
  told(rates, ({ demand }) => demand.reduce((sum, { seatsHere }) => sum + seatsHere, 0));
