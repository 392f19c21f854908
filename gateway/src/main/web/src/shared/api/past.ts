import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import { query } from "./query";
import type { Employer, Listed } from "./types";
import type { Past, PastGroups } from "./types.past";

export interface PastAsked {
  year?: number;
  from?: string;
  to?: string;
  trade?: string;
  employer?: string;
  kind?: string;
}

export const past = (of: PastAsked) =>
  queryOptions({ queryKey: ["past", of], queryFn: () => get<Past>(`/insight/past${query({ ...of })}`) });

export const pastGroups = (year: number) =>
  queryOptions({
    queryKey: ["past", "groups", year],
    queryFn: () => get<PastGroups>(`/insight/past/groups${query({ year })}`),
  });

const PAGES = 5;

/** Names by id of the first five hundred; figures carry ids alone. */
export const employerNames = () =>
  queryOptions({
    queryKey: ["employer-names"],
    queryFn: async () => {
      const names: Record<string, string> = {};
      let cursor: string | null | undefined;
      for (let page = 0; page < PAGES; page++) {
        const found: Listed<Employer> = await get<Listed<Employer>>(`/employers${query({ cursor, limit: 100 })}`);
        for (const { id, name } of found.items) names[id] = name;
        cursor = found.next;
        if (!cursor) break;
      }
      return names;
    },
  });
