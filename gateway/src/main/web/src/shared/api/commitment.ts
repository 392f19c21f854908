import { queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import type { Commitment, Employer, NewClause, NewTarget, PlaceFigures, ResponseRecord, Sector } from "./types";

export const commitment = (id: string, year: number) =>
  queryOptions({
    queryKey: ["commitment", id, year],
    queryFn: () => get<Commitment>(`/employers/${id}/commitment?year=${year}`),
  });
/** The same with small numbers withheld: what is shown and taken along outside the company. */
export const placeFigures = (id: string, year: number) =>
  queryOptions({
    queryKey: ["commitment", "figures", id, year],
    queryFn: () => get<PlaceFigures>(`/employers/${id}/commitment/figures?year=${year}`),
  });
export const aim = (id: string, version: number, year: number, body: NewTarget) =>
  put<unknown>(`/employers/${id}/commitment/targets/${year}`, { body, version });
export const followClause = (id: string, version: number, body: NewClause, key: string) =>
  post<unknown>(`/employers/${id}/commitment/clauses`, { body, version, key });
export const reportClause = (
  id: string,
  version: number,
  clause: string,
  body: { date: string; apprentices: number; note: string | null },
  key: string,
) => post<unknown>(`/employers/${id}/commitment/clauses/${clause}/reports`, { body, version, key });
export const stopClause = (id: string, version: number, clause: string) =>
  remove<unknown>(`/employers/${id}/commitment/clauses/${clause}`, { version });
export const placeUnit = (
  id: string,
  version: number,
  unit: string,
  body: { parent: string | null; sector: Sector | null },
) => put<Employer>(`/employers/${id}/units/${unit}/place`, { body, version });

export const responseRecord = (id: string) =>
  queryOptions({
    queryKey: ["response-record", id],
    queryFn: () => get<ResponseRecord>(`/employers/${id}/response-record`),
  });
