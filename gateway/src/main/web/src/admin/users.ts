import { queryOptions } from "@tanstack/react-query";
import { get, put } from "../shared/api/http";
import type { Listed } from "../shared/api/types";

export const WORK_ROLES = ["staff", "team-lead", "administrator", "dpo"] as const;
export type WorkRole = (typeof WORK_ROLES)[number];

/** By code; the words are texts, and a code without any is shown as it is. */
export const agencies = () =>
  queryOptions({
    queryKey: ["agencies"],
    queryFn: async () => (await get<Listed<{ code: string }>>("/agencies")).items.map(({ code }) => code),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const followsUp = (roles: readonly WorkRole[]) => roles.includes("staff") || roles.includes("team-lead");

/** What an administrator decided: no roles end the access, `null` goes back to what the sign-in says. */
interface Decided {
  roles: WorkRole[] | null;
  agency: string | null;
  why: string;
  by: string | null;
  at: string;
}

/** Somebody who works here, did, or asks to. */
export interface User {
  subject: string;
  name: string | null;
  roles: WorkRole[];
  agency: string | null;
  vouched: WorkRole[];
  decided: boolean;
  lastHere: string;
  request: { role: WorkRole; agency: string; at: string } | null;
  decisions: Decided[];
  version: number;
}

export interface Decision {
  roles: WorkRole[] | null;
  agency: string | null;
  why: string;
  version: number;
}

export const users = () => queryOptions({ queryKey: ["users"], queryFn: () => get<Listed<User>>("/users") });

export const decide = (subject: string, body: Decision) =>
  put<User>(`/users/${encodeURIComponent(subject)}/roles`, { body });
