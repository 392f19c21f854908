import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { PastAsked } from "./past";
import { query } from "./query";
import type { Milestone } from "./types.past";

/** A proposal that came so far, to somebody I have access to. */
export interface BehindStep {
  matchId: string;
  candidateId: string;
  trade: string;
  kind: string;
  employerId: string;
  reachedOn: string;
  furthest: Milestone;
}

/** @property total of which the latest five hundred are there */
export interface Behind {
  total: number;
  items: BehindStep[];
}

/** Of those I have access to; a funnel counts everybody. */
export const behind = (of: PastAsked, step: Milestone) =>
  queryOptions({
    queryKey: ["past", "behind", of, step],
    queryFn: () => get<Behind>(`/insight/past/proposals${query({ ...of, step })}`),
  });
