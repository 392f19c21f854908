/** Why an employer says no, in the order they are asked. */
export const REFUSALS = ["OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN", "OTHER"] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Fewer signs than this tell nobody anything. */
export const SHORTEST = 10;

/** A reason from an older list is told as "something else". */
export const refusalOf = (code: string | undefined): Refusal => REFUSALS.find((one) => one === code) ?? "OTHER";
