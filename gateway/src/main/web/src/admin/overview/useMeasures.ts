import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { brokenOff } from "../../shared/api/brokenOff";
import { official } from "../../shared/api/comparing";
import { rates } from "../../shared/api/matches";
import { past } from "../../shared/api/past";
import { responses } from "../../shared/api/responses";
import { type MeasureName, measured, type Told, unfilled } from "./measures";

/** Undefined while it is on its way; null when it could not be had. */
function come<T>({ data, isPending }: UseQueryResult<T>): T | null | undefined {
  return data ?? (isPending ? undefined : null);
}

/** Of one school year. Every page of figures is asked for itself, so one that is away takes no other with it. */
export function useMeasures(year: number, running: boolean): Record<MeasureName, Told> {
  const now = come(useQuery(rates()));
  const of = measured(year, {
    official: come(useQuery(official(year))),
    past: come(useQuery(past({ year }))),
    responses: come(useQuery(responses())),
    broken: come(useQuery(brokenOff())),
  });
  return { ...of, unfilled: running ? unfilled(now) : "notCounted" };
}
