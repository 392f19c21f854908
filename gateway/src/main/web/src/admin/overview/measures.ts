import type { Overview, OverviewYear } from "../../shared/api/overview";
import type { Reply } from "../../shared/api/responses";
import type { Milestone } from "../../shared/api/types.past";

export const MEASURES = ["UDIR", "SSB", "days", "answered", "yes", "broken", "unfilled"] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Why there is no number. */
export type Lacking = "withheld" | "cannot" | "notCounted" | "notHere" | "asking";
export type Told = number | Lacking;

type Measured = Record<MeasureName, Told>;

const shown = (value: number | null | undefined): Told => value ?? "withheld";

/** A rate, or why there is none: without figures of applicants it cannot be worked out, whatever else is known. */
function rate({ official }: OverviewYear, definition: "UDIR" | "SSB"): Told {
  const found = official.find((one) => one.definition === definition);
  if (!found) return "cannot";
  return found.rate ?? (found.why === "FEW_CONTRACTS" ? "withheld" : "cannot");
}

const step = ({ funnel }: OverviewYear, milestone: Milestone) => funnel.find((one) => one.milestone === milestone);

/** Answered by the employer, of the yeses an answer was due to; as on the board. */
function answered({ responses }: OverviewYear): Told {
  const count = (reply: Reply) => responses?.replies.find((one) => one.reply === reply)?.count ?? null;
  const [interested, refused, silent] = [count("INTERESTED"), count("NOT_SELECTED"), count("SILENT")];
  if (interested === null || refused === null || silent === null) return "withheld";
  const due = interested + refused + silent;
  return due === 0 ? "cannot" : (interested + refused) / due;
}

const ofYear = (of: OverviewYear, unfilled: Told): Measured => ({
  UDIR: rate(of, "UDIR"),
  SSB: rate(of, "SSB"),
  days: shown(of.medianDaysToPlace),
  yes: shown(step(of, "YES")?.ofFirst),
  answered: answered(of),
  broken: of.brokenOff ? shown(of.brokenOff.contracts) : "notCounted",
  unfilled,
});

const all = (why: Lacking) => Object.fromEntries(MEASURES.map((measure) => [measure, why])) as Measured;

/**
 * The measures of a school year and of the one before; the official ones of the calendar year each begins in.
 *
 * @param of undefined while it is on its way, null when it could not be had
 * @param running seats are those open now: nobody counts those of another day
 */
export function measured(of: Overview | null | undefined, running: boolean): { now: Measured; before: Measured } {
  if (!of) return { now: all(of === null ? "notHere" : "asking"), before: all(of === null ? "notHere" : "asking") };
  const seats = of.rates.demand.reduce((sum, { seatsHere }) => sum + seatsHere, 0);
  return { now: ofYear(of.chosen, running ? seats : "notCounted"), before: ofYear(of.before, "notCounted") };
}
