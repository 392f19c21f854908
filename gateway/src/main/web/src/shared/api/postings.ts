import { queryOptions } from "@tanstack/react-query";
import { get, post, put } from "./http";
import type { Findings, Hints, HistoryEntry, Listed, NewOpening, Opening } from "./types";

/** The version is part of the key: what the checks said of an older one is no longer true. */
export const findings = ({ id, version }: Pick<Opening, "id" | "version">) =>
  queryOptions({
    queryKey: ["findings", id, version],
    queryFn: () => get<Findings>(`/openings/${id}/findings`),
  });

export const hints = ({ id, version }: Pick<Opening, "id" | "version">) =>
  queryOptions({ queryKey: ["hints", id, version], queryFn: () => get<Hints>(`/openings/${id}/hints`) });

export const history = ({ id, version }: Pick<Opening, "id" | "version">) =>
  queryOptions({
    queryKey: ["history", id, version],
    queryFn: () => get<Listed<HistoryEntry>>(`/openings/${id}/history`),
  });

export const saveDraft = (body: NewOpening, version: number, id: string) =>
  put<Opening | undefined>(`/openings/${id}`, { body, version });
export const extendOpening = (id: string, version: number, deadline: string) =>
  put<Opening>(`/openings/${id}/deadline`, { body: { deadline }, version });
export const fillOpening = (id: string, version: number) => put<unknown>(`/openings/${id}/filled`, { version });
export const copyOpening = (id: string, key: string) => post<Opening>(`/openings/${id}/copies`, { key });
export const acceptWording = (id: string, version: number, because: string) =>
  put<Opening>(`/openings/${id}/accepted-wording`, { body: { because }, version });
