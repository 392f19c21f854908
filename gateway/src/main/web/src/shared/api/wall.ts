import { queryOptions } from "@tanstack/react-query";
import { get, put } from "./http";
import { unlessTold } from "./line";
import type { Listed, MatchState } from "./types";

/** A match as it stands on the wall of columns. */
export interface WallCard {
  matchId: string;
  candidateId: string;
  openingId: string;
  trade: string | null;
  state: MatchState;
  /** When it came to this state. */
  since: string;
  deadline: string | null;
  appointment: string | null;
}

export const wall = () =>
  queryOptions({
    queryKey: ["wall"],
    queryFn: () => get<Listed<WallCard>>("/queue/wall"),
    refetchInterval: unlessTold,
    staleTime: 0,
  });

export interface SavedView {
  on: "DAY" | "MATCHES";
  name: string;
  /** The part of the address after the question mark. */
  query: string;
}

export interface SavedViews {
  views: SavedView[];
  version: number;
}

export const savedViews = () =>
  queryOptions({ queryKey: ["saved-views"], queryFn: () => get<SavedViews>("/queue/views") });

export const saveViews = ({ views, version }: SavedViews) =>
  put<SavedViews>("/queue/views", { body: { views }, version });
