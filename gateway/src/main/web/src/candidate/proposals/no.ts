import type { Match, MatchState } from "../../shared/api/types";

export type No = "decline" | "declineOffer" | "withdraw";

export const TO: Record<No, MatchState> = {
  decline: "DECLINED",
  declineOffer: "OFFER_DECLINED",
  withdraw: "WITHDRAWN",
};

export const REASONS = ["TOO_FAR", "WRONG_TRADE", "NOT_NOW", "OTHER"] as const;
export type NoReason = (typeof REASONS)[number];

/** Which no this is: to a proposal, to an offer, or a yes taken back. */
export function noOf(match: Match | undefined): No {
  if (!match || match.state === "PROPOSED") return "decline";
  return match.state === "OFFERED" ? "declineOffer" : "withdraw";
}
