import { queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import type {
  AccessUsers,
  InvitationGiven,
  Letter,
  Listed,
  Looked,
  NoticeKind,
  OwnNotices,
  Rank,
  RegisterChanges,
  RegisterEntity,
  Right,
} from "./types";

const DIGITS = /^\d{9}$/;

/** What the national register says of an organisation number. */
export const lookUp = (typed: string) => {
  const number = typed.replace(/\s/g, "");
  return queryOptions({
    queryKey: ["register", number],
    queryFn: () => get<Looked>(`/employers/register/${number}`),
    enabled: DIGITS.test(number),
    retry: false,
    staleTime: 60_000,
  });
};
export const registerWorkplaces = (id: string) =>
  queryOptions({
    queryKey: ["register-workplaces", id],
    queryFn: () => get<Listed<RegisterEntity>>(`/employers/${id}/register-workplaces`),
  });
export const registerChanges = () =>
  queryOptions({
    queryKey: ["register-changes"],
    queryFn: () => get<Listed<RegisterChanges>>("/employers/register-changes"),
  });
export const seenChanges = (id: string, version: number) =>
  put<unknown>(`/employers/${id}/register-changes/seen`, { version });

export const users = (id: string) =>
  queryOptions({ queryKey: ["users", id], queryFn: () => get<AccessUsers>(`/employers/${id}/users`) });
export const sendLetter = (id: string, key: string) => post<Letter>(`/employers/${id}/letters`, { key });
export const invite = (id: string, body: { rank: Rank; note: string }, key: string) =>
  post<InvitationGiven>(`/employers/${id}/invitations`, { body, key });
export const takeBack = (id: string, code: string) => remove<unknown>(`/employers/${id}/invitations/${code}`);
export const removeUser = (id: string, user: string) => remove<unknown>(`/employers/${id}/users/${user}`);
export const rankUser = (id: string, user: string, rank: Rank) =>
  put<unknown>(`/employers/${id}/users/${user}/rank`, { body: { rank } });

export const NOTICE_KINDS: readonly NoticeKind[] = ["ANSWERS", "MEETINGS", "CONTRACTS", "LEARNING", "SEARCHES"];
export const ownNotices = (id: string) =>
  queryOptions({
    queryKey: ["own-notices", id],
    queryFn: () => get<OwnNotices>(`/employers/${id}/users/me/notices`),
  });
export const chooseNotices = (id: string, body: OwnNotices) =>
  put<OwnNotices>(`/employers/${id}/users/me/notices`, { body });
export const stopNotices = (id: string) => remove<unknown>(`/employers/${id}/users/me/notices`);
export const stopFor = (id: string, person: string) => remove<unknown>(`/employers/${id}/told/${person}`);

export const rights = () =>
  queryOptions({ queryKey: ["rights"], queryFn: () => get<Listed<Right>>("/me/employer/rights") });
export const redeem = (body: { organisationNumber: string; code: string }, key: string) =>
  post<Right>("/employers/redemptions", { body, key });
/** Asked of the gateway: from now on I act for this organisation. */
export const actFor = (organisationNumber: string) =>
  put<unknown>("/session/organisation", { body: { organisationNumber } });
