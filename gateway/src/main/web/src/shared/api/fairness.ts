import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import { query } from "./query";
import type { Fairness, PlanKind } from "./types";

/** Either a quarter, `2026-Q4`, or one plan of a run. */
export type FairnessOf = { quarter: string } | { allocation: string; plan: PlanKind };

export const fairness = (of: FairnessOf) =>
  queryOptions({ queryKey: ["fairness", of], queryFn: () => get<Fairness>(`/insight/fairness${query({ ...of })}`) });
