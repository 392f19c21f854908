import { queryOptions } from "@tanstack/react-query";
import { find, get, post } from "./http";
import { query } from "./query";
import type { Listed } from "./types";
import type { DeedDone, Journey } from "./types.journey";

export const journeys = (candidate?: string) =>
  queryOptions({
    queryKey: ["journeys", candidate ?? ""],
    queryFn: () => get<Listed<Journey>>(`/journeys${query({ candidate })}`),
  });

/** Null until it has begun. */
export const journey = (id: string) =>
  queryOptions({ queryKey: ["journey", id], queryFn: () => find<Journey>(`/journeys/${id}`) });

/** Vg3 in school, for somebody without a company. */
export const toSchool = (body: { candidateId: string; trade: string; from: string; until: string }, key: string) =>
  post<Journey>("/journeys", { body, key });

export const act = (id: string, version: number, body: DeedDone, key: string) =>
  post<Journey>(`/journeys/${id}/deeds`, { body, version, key });
