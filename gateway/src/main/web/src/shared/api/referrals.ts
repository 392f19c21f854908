import { queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import { query } from "./query";
import type {
  Alike,
  Candidate,
  CohortOutcomes,
  Cohorts,
  Listed,
  NewCandidate,
  NewReferral,
  OneReferral,
  ProgrammePart,
  Referral,
  Retention,
  RetentionReport,
  ReturnReason,
} from "./types";

export const referrals = (waiting: boolean) =>
  queryOptions({
    queryKey: ["referrals", waiting],
    queryFn: () => get<Listed<Referral>>(`/referrals${query({ waiting: String(waiting), limit: 100 })}`),
  });
export const referral = (id: string) =>
  queryOptions({ queryKey: ["referral", id], queryFn: () => get<OneReferral>(`/referrals/${id}`) });
export const refer = (body: NewReferral, key: string) => post<Referral>("/referrals", { body, key });
export const accept = (id: string, sameAs: string | null, key: string) =>
  post<Referral>(`/referrals/${id}/acceptance`, { body: sameAs ? { sameAs } : {}, key });
export const giveBack = (id: string, body: { reason: ReturnReason | null; words: string | null }, key: string) =>
  post<Referral>(`/referrals/${id}/return`, { body, key });

export const duplicates = (id: string) =>
  queryOptions({ queryKey: ["duplicates", id], queryFn: () => get<Listed<Alike>>(`/candidates/${id}/duplicates`) });
export const merge = (id: string, other: string, key: string) =>
  post<Candidate>(`/candidates/${id}/merges`, { body: { other }, key });

export const schools = () =>
  queryOptions({
    queryKey: ["schools"],
    queryFn: () => get<Listed<{ code: string; name: string }>>("/candidates/schools"),
    staleTime: Number.POSITIVE_INFINITY,
  });
export const enrol = (
  id: string,
  body: { part: ProgrammePart | null; schoolYear: number | null; school: string | null },
) => put<Candidate>(`/candidates/${id}/programme`, { body });

export const correct = (id: string, version: number, body: NewCandidate) =>
  put<Candidate>(`/candidates/${id}/person`, { body, version });
export const erase = (id: string) => remove<void>(`/candidates/${id}`);

export const cohortOutcomes = () =>
  queryOptions({ queryKey: ["cohort-outcomes"], queryFn: () => get<CohortOutcomes>("/cohorts/outcomes") });

export const cohorts = () => queryOptions({ queryKey: ["cohorts"], queryFn: () => get<Cohorts>("/cohorts") });

export const retention = () => queryOptions({ queryKey: ["retention"], queryFn: () => get<Retention>("/retention") });
export const runRetention = (key: string) => post<RetentionReport>("/retention/runs", { body: { dryRun: false }, key });
