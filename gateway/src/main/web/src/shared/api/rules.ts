import { queryOptions } from "@tanstack/react-query";
import { get, post, remove } from "./http";
import { query } from "./query";
import type { Preview, RuleSet, Rules, Settings, TravelImport, TravelTimes } from "./types";

export const rules = () => queryOptions({ queryKey: ["rules"], queryFn: () => get<Rules>("/rules") });

export interface Proposed extends Settings {
  /** The version the change was made from; another one in the meantime is a conflict. */
  basedOn: string;
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
  post<TravelImport>(`/travel-times/imports${query({ dryRun: String(dryRun), source, date })}`, { csv, key });
export const forgetTravelTimes = () => remove<unknown>("/travel-times");
