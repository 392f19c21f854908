import { type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../shared/api/http";
import { query } from "../shared/api/query";
import type { Candidate, Employer, Listed, Match } from "../shared/api/types";

const A_PAGE = 50;

/** A list read page by page; what was read stays shown while more is fetched. */
function useList<T>(path: string, filter: Record<string, string>, key: QueryKey) {
  return useInfiniteQuery({
    queryKey: [...key, "pages", filter],
    queryFn: ({ pageParam }) => get<Listed<T>>(`${path}${query({ ...filter, cursor: pageParam, limit: A_PAGE })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

export const useCandidates = (filter: { text: string; status: string; trade: string }) =>
  useList<Candidate>("/candidates", filter, ["candidates"]);

/** Of team leads alone: those whose contact person has left. */
export const useLeftBehind = () => useList<Candidate>("/candidates", { contact: "left" }, ["candidates", "left"]);

export const useEmployers = (filter: { text: string }) => useList<Employer>("/employers", filter, ["employers"]);

export const useMatches = (filter: { state: string }) => useList<Match>("/matches", filter, ["matches"]);
