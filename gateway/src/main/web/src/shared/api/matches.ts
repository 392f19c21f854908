import { queryOptions } from "@tanstack/react-query";
import { find, get, post, put } from "./http";
import { unlessTold } from "./line";
import { query } from "./query";
import type { Listed, Match, Notices, Possible, Suggestions, Transition, Why } from "./types";

export interface MatchFilter {
  candidate?: string;
  opening?: string;
  state?: string;
}

export const matches = (filter: MatchFilter = {}) =>
  queryOptions({
    queryKey: ["matches", filter],
    queryFn: () => get<Listed<Match>>(`/matches${query({ ...filter, limit: 100 })}`),
  });

export const match = (id: string) =>
  queryOptions({ queryKey: ["match", id], queryFn: () => get<Match>(`/matches/${id}`) });

export const why = (matchId: string) =>
  queryOptions({
    queryKey: ["why", matchId],
    queryFn: () => find<Why>(`/suggestions/why${query({ match: matchId })}`),
  });

/** For the young person with an empty list: what would open more. */
export const widen = () =>
  queryOptions({ queryKey: ["widen"], queryFn: () => find<Possible>("/suggestions/widen"), staleTime: 0 });

export const suggestions = (of: { candidate?: string; opening?: string }) =>
  queryOptions({
    queryKey: ["suggestions", of],
    queryFn: () => get<Suggestions>(`/suggestions${query({ ...of, limit: 10 })}`),
    staleTime: 0,
  });

export const draftMatch = (body: { candidateId: string; openingId: string }, key: string) =>
  post<Match>("/matches", { body, key });

export const move = (id: string, version: number, body: Transition, key: string) =>
  post<Match>(`/matches/${id}/transitions`, { body, version, key });

export const notices = () =>
  queryOptions({ queryKey: ["notices"], queryFn: () => get<Notices>("/notifications"), refetchInterval: unlessTold });
export const markRead = (id: string) => put<unknown>(`/notifications/${id}/read`);
