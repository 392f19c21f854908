import { queryOptions } from "@tanstack/react-query";
import { find, get, post, put, remove } from "./http";
import { query } from "./query";
import type { AccessEntry, Candidate, ConsentWay, Identity, Listed, NewCandidate, OwnPreview, Wishes } from "./types";

/** The text a young person agrees to; a new wording is a new version. */
export const CONSENT_TEXT = "2026-1";

export const myCandidate = () =>
  queryOptions({ queryKey: ["candidate", "me"], queryFn: () => find<Candidate>("/me/candidate?orNothing=true") });

export const candidate = (id: string) =>
  queryOptions({ queryKey: ["candidate", id], queryFn: () => get<Candidate>(`/candidates/${id}`) });

export const accessLog = (id: string) =>
  queryOptions({
    queryKey: ["access-log", id],
    queryFn: () => get<Listed<AccessEntry>>(`/candidates/${id}/access-log`),
  });

export const preview = (id: string) =>
  queryOptions({ queryKey: ["preview", id], queryFn: () => get<OwnPreview>(`/candidates/${id}/preview`) });

export const identity = (candidateId: string, matchId: string) =>
  queryOptions({
    queryKey: ["identity", matchId],
    queryFn: () => find<Identity>(`/candidates/${candidateId}/identity${query({ match: matchId })}`),
    staleTime: 0,
  });

export const registerCandidate = (body: NewCandidate, key: string) => post<Candidate>("/candidates", { body, key });
export const registerMyself = (body: NewCandidate, key: string) => post<Candidate>("/me/candidate", { body, key });
export const redeem = (code: string, key: string) =>
  post<Candidate>("/invitations/redemptions", { body: { code }, key });

export const saveWishes = (id: string, version: number, body: Wishes) =>
  put<Candidate | undefined>(`/candidates/${id}/wishes`, { body, version });

export const giveConsent = (id: string, version: number, onBehalf?: { how: ConsentWay; at: string }) =>
  put<unknown>(`/candidates/${id}/consents/matching`, {
    body: onBehalf ? { textVersion: CONSENT_TEXT, onBehalf } : { textVersion: CONSENT_TEXT },
    version,
  });
export const withdrawConsent = (id: string, version: number) =>
  remove<unknown>(`/candidates/${id}/consents/matching`, { version });

export const publish = (id: string, version: number) => put<unknown>(`/candidates/${id}/publication`, { version });
export const unpublish = (id: string, version: number) => remove<unknown>(`/candidates/${id}/publication`, { version });
