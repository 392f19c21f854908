import { queryOptions } from "@tanstack/react-query";
import { get, post, remove } from "./http";
import { query } from "./query";
import type { NeighbourPair, Neighbours, Preview, RuleSet, Rules, Settings, TravelImport, TravelTimes } from "./types";

export const rules = () => queryOptions({ queryKey: ["rules"], queryFn: () => get<Rules>("/rules") });

/** The table that goes with one version; a version never changes. */
export const neighbours = (version: string) =>
  queryOptions({
    queryKey: ["neighbours", version],
    queryFn: () => get<Neighbours>(`/rules/${encodeURIComponent(version)}/neighbours`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface Proposed extends Settings {
  /** The version the change was made from; another one in the meantime is a conflict. */
  basedOn: string;
  /** The whole table of neighbour trades; left out, it stays as it is. */
  neighbours?: NeighbourPair[];
}

export const previewRules = (body: Proposed, key: string) => post<Preview>("/rules/preview", { body, key });
export const decideRules = (body: Proposed & { reason: string }, key: string) => post<RuleSet>("/rules", { body, key });

export const travelTimes = () =>
  queryOptions({ queryKey: ["travel-times"], queryFn: () => get<TravelTimes>("/travel-times") });

export interface TravelFile {
  csv: string;
  source: string;
  date: string;
  dryRun: boolean;
}

export const importTravelTimes = ({ csv, source, date, dryRun }: TravelFile, key: string) =>
  post<TravelImport>(`/travel-times/imports${query({ dryRun: String(dryRun), source, date })}`, {
    file: new Blob([csv], { type: "text/csv" }),
    key,
  });
export const forgetTravelTimes = () => remove<unknown>("/travel-times");
