import { queryOptions } from "@tanstack/react-query";
import { find, get, post, put, remove } from "./http";
import { query } from "./query";
import type { Employer, Listed, NewEmployer, NewOpening, NewUnit, Opening, Place, Trade, Unit } from "./types";

const FOR_THE_WHOLE_VISIT = Number.POSITIVE_INFINITY;

export const trades = () =>
  queryOptions({
    queryKey: ["trades"],
    queryFn: () => get<Listed<Trade>>("/trades"),
    staleTime: FOR_THE_WHOLE_VISIT,
  });

export const placeOf = (postalCode: string) =>
  queryOptions({
    queryKey: ["places", postalCode],
    queryFn: () => get<Listed<Place>>(`/places${query({ postalCode })}`),
    staleTime: FOR_THE_WHOLE_VISIT,
    enabled: /^\d{4}$/.test(postalCode),
  });

export const myEmployer = () =>
  queryOptions({ queryKey: ["employer", "me"], queryFn: () => find<Employer>("/me/employer") });
export const employer = (id: string) =>
  queryOptions({ queryKey: ["employer", id], queryFn: () => get<Employer>(`/employers/${id}`) });

export const registerEmployer = (body: NewEmployer, key: string) => post<Employer>("/employers", { body, key });
export const addUnit = (id: string, version: number, body: NewUnit, key: string) =>
  post<Unit>(`/employers/${id}/units`, { body, version, key });

export const opening = (id: string) =>
  queryOptions({ queryKey: ["opening", id], queryFn: () => find<Opening>(`/openings/${id}`) });
export const openings = (filter: { employer?: string; status?: string; text?: string }) =>
  queryOptions({
    queryKey: ["openings", filter],
    queryFn: () => get<Listed<Opening>>(`/openings${query({ ...filter, limit: 50 })}`),
  });

export const draftOpening = (body: NewOpening, key: string) => post<Opening>("/openings", { body, key });
export const changeOpening = (id: string, version: number, body: NewOpening) =>
  put<Opening | undefined>(`/openings/${id}`, { body, version });
export const publishOpening = (id: string, version: number) => put<unknown>(`/openings/${id}/publication`, { version });
export const withdrawOpening = (id: string, version: number, reason: string) =>
  remove<unknown>(`/openings/${id}/publication`, { body: { reason }, version });
