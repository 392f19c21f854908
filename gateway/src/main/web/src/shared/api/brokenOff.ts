import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";

export const END_REASONS = [
  "BY_AGREEMENT",
  "COMPANY_COULD_NOT_GO_ON",
  "ANOTHER_TRADE",
  "ANOTHER_PLACE",
  "NEEDS_MORE_SUPPORT",
  "HIGHER_EDUCATION",
  "OTHER_WORK",
  "MOVED_AWAY",
  "OTHER",
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** What is withheld is null. */
export interface BrokenOffYear {
  year: number;
  contracts: number | null;
  reasons: { reason: EndReason; contracts: number | null }[];
}

export interface BrokenOff {
  at: string;
  years: BrokenOffYear[];
}

/** Contracts that ended before their certificate, by the school year of the end. */
export const brokenOff = () =>
  queryOptions({ queryKey: ["broken-off"], queryFn: () => get<BrokenOff>("/insight/broken-off") });
