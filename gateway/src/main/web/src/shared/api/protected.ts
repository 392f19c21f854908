import { queryOptions } from "@tanstack/react-query";
import { find, get, post, put, remove } from "./http";
import type { Listed } from "./types";

export const DONE = [
  "ASKED_THE_PERSON",
  "ASKED_AN_EMPLOYER",
  "MEETING",
  "OFFER",
  "CONTRACT",
  "FOLLOW_UP",
  "ENDED",
] as const;
export type Done = (typeof DONE)[number];

export interface NewProtected {
  firstName: string;
  lastName: string;
  birthDate: string;
  phone: string;
  wants: string;
}

export interface NewStep {
  what: Done | "";
  openingId: string;
  words: string;
}

export interface ProtectedStep {
  at: string;
  by: string | null;
  what: Done;
  openingId: string | null;
  words: string;
}

/** Somebody with a protected address, as the named group sees them. */
export interface ProtectedPerson extends NewProtected {
  id: string;
  version: number;
  earlier: { at: string; by: string | null; text: string }[];
  steps: ProtectedStep[];
  since: string;
}

const ALL = "/candidates/protected";

export const myGroups = () =>
  queryOptions({
    queryKey: ["my-groups"],
    queryFn: () => find<{ protectedPersons: boolean }>("/staff/me/groups"),
  });

export const protectedPeople = () =>
  queryOptions({ queryKey: ["protected"], queryFn: () => get<Listed<ProtectedPerson>>(ALL) });

export const protectedPerson = (id: string) =>
  queryOptions({ queryKey: ["protected", id], queryFn: () => get<ProtectedPerson>(`${ALL}/${id}`) });

export const registerProtected = (body: NewProtected, key: string) => post<ProtectedPerson>(ALL, { body, key });

export const changeProtected = (id: string, version: number, body: NewProtected) =>
  put<ProtectedPerson>(`${ALL}/${id}`, { body, version });

export const recordStep = (id: string, { what, openingId, words }: NewStep, key: string) =>
  post<ProtectedPerson>(`${ALL}/${id}/steps`, {
    body: { what: what || null, openingId: openingId || null, words },
    key,
  });

export const eraseProtected = (id: string, version: number) => remove<unknown>(`${ALL}/${id}`, { version });

/** Moves an ordinary case to the named group; nobody else finds it afterwards. */
export const protect = (candidateId: string) => put<unknown>(`/candidates/${candidateId}/protection`);

/** Somebody who follows young people up, as administrators see them. */
export interface StaffUser {
  subject: string;
  name: string | null;
  agency: string | null;
  teamLead: boolean;
  awayFrom: string | null;
  awayTo: string | null;
  deputy: string | null;
  protectedPersons: "NO" | "NAMED" | "BY_CONFIGURATION";
}

export const staffUsers = () =>
  queryOptions({ queryKey: ["staff-users"], queryFn: () => get<Listed<StaffUser>>("/staff/users") });

const ofTheGroup = (subject: string) => `/staff/users/${encodeURIComponent(subject)}/protected-persons`;

export const nameForProtected = (subject: string) => put<unknown>(ofTheGroup(subject));
export const releaseFromProtected = (subject: string) => remove<unknown>(ofTheGroup(subject));
