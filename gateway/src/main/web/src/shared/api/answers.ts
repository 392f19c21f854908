import { queryOptions } from "@tanstack/react-query";
import type { Answering } from "./codes.posting";
import { find, put } from "./http";
import type { Listed } from "./types";

/** What a young person answered a company; the value is null while their own words are kept back. */
export interface Answer {
  question: string;
  answering: Answering;
  value: string | null;
}

export interface Reply {
  question: string;
  value: string;
}

const address = (candidateId: string, matchId: string) => `/candidates/${candidateId}/answers/${matchId}`;

export const answers = (candidateId: string, matchId: string) =>
  queryOptions({
    queryKey: ["answers", matchId],
    queryFn: () => find<Listed<Answer>>(address(candidateId, matchId)),
    staleTime: 0,
  });

/** In place of all that was answered before. */
export const saveAnswers = (candidateId: string, matchId: string, replies: Reply[]) =>
  put<Listed<Answer>>(address(candidateId, matchId), { body: { answers: replies } });
