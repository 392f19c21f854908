import { queryOptions } from "@tanstack/react-query";
import { get, post } from "./http";
import { query } from "./query";
import type { Word } from "./types";

export interface Choice {
  candidateId: string;
  word: Word;
  score: number;
  standing: "NEW" | "DRAFT" | "UNDER_WAY";
  matchId: string | null;
  /** Code of why no e-mail and no SMS may be sent. */
  unreachable: string | null;
}

export interface Shareable {
  people: Choice[];
  /** The usual last day to answer, with Norwegian holidays. */
  deadline: string;
}

export interface Sharing {
  openingId: string;
  candidateIds: string[];
  deadline: string;
  message?: string;
}

export interface Shared {
  candidateId: string;
  matchId: string | null;
  deadline: string | null;
  unreachable: string | null;
  problem: { code: string; detail: string } | null;
}

export const shareable = (openingId: string) =>
  queryOptions({
    queryKey: ["proposals", openingId],
    queryFn: () => get<Shareable>(`/matches/proposals${query({ opening: openingId })}`),
    staleTime: 0,
  });

export const share = (body: Sharing, key: string) => post<{ results: Shared[] }>("/matches/proposals", { body, key });
