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
  unit?: string;
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

interface Names {
  employers: Record<string, string>;
  units: Record<string, { name: string; employer: string }>;
}

/** Of the first five hundred employers and their places of work; figures carry ids alone. */
const names = () =>
  queryOptions({
    queryKey: ["employer-names"],
    queryFn: async () => {
      const names: Names = { employers: {}, units: {} };
      let cursor: string | null | undefined;
      for (let page = 0; page < PAGES; page++) {
        const found: Listed<Employer> = await get<Listed<Employer>>(`/employers${query({ cursor, limit: 100 })}`);
        for (const { id, name, units } of found.items) {
          names.employers[id] = name;
          for (const unit of units ?? []) names.units[unit.id] = { name: unit.name, employer: name };
        }
        cursor = found.next;
        if (!cursor) break;
      }
      return names;
    },
  });

/** By id. */
export const employerNames = () => queryOptions({ ...names(), select: ({ employers }: Names) => employers });

/** By id, each with the name of its employer. */
export const unitNames = () => queryOptions({ ...names(), select: ({ units }: Names) => units });
