import { queryOptions } from "@tanstack/react-query";
import type { BrokenOffYear } from "./brokenOff";
import { get } from "./http";
import { query } from "./query";
import type { ResponsesYear } from "./responses";
import type { Rates } from "./types";
import type { OfficialRate } from "./types.comparing";
import type { FunnelStep } from "./types.past";

/** Each part as it is told where it has a page of its own. */
export interface OverviewYear {
  year: number;
  official: OfficialRate[];
  funnel: FunnelStep[];
  medianDaysToPlace: number | null;
  /** Null when nobody said yes to a proposal of the year. */
  responses: ResponsesYear | null;
  /** Null when the year is not counted. */
  brokenOff: BrokenOffYear | null;
}

export interface Overview {
  at: string;
  rates: Rates;
  chosen: OverviewYear;
  before: OverviewYear;
}

/** A school year beside the one before, and the rates of now. */
export const overview = (year: number) =>
  queryOptions({ queryKey: ["overview", year], queryFn: () => get<Overview>(`/insight/overview${query({ year })}`) });
