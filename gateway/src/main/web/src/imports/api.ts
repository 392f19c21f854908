import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "../shared/api/http";
import { query } from "../shared/api/query";
import type { Listed } from "../shared/api/types";
import { type Choice, type Import, isAtWork, type Kind, type KindOfImport, type Line, type Outcome } from "./types";

const BASE: Record<Kind, string> = {
  approvals: "/employers/imports/approvals",
  employers: "/employers/imports/employers",
  openings: "/employers/imports/openings",
  ads: "/employers/imports/ads",
  candidates: "/candidates/imports/candidates",
  referrals: "/candidates/imports/referrals",
};
const LOOK_AGAIN = 700;

export const kindOf = (kind: Kind) =>
  queryOptions({ queryKey: ["imports", kind], queryFn: () => get<KindOfImport>(BASE[kind]) });

/** Looked at again and again while work is under way. */
export const one = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: ["imports", kind, id],
    queryFn: () => get<Import>(`${BASE[kind]}/${id}`),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data) ? LOOK_AGAIN : false),
  });

export const lines = (kind: Kind, id: string, outcome: Outcome | "", state: string) =>
  infiniteQueryOptions({
    queryKey: ["imports", kind, id, "lines", outcome, state],
    queryFn: ({ pageParam }) =>
      get<Listed<Line>>(`${BASE[kind]}/${id}/lines${query({ outcome, cursor: pageParam, limit: "50" })}`),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });

const TYPES: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/feed+json",
};

export interface Chosen {
  name: string;
  size: number;
  changed: number;
  file: File;
}

/** The service looks at the content itself; what we say here only lets a large file through. */
export function upload(kind: Kind, { name, file }: Chosen, key: string): Promise<Import> {
  const type = TYPES[name.split(".").pop()?.toLowerCase() ?? ""] ?? "text/csv";
  return post<Import>(`${BASE[kind]}${query({ name })}`, { file: new Blob([file], { type }), key });
}

export const adFeed = () =>
  queryOptions({ queryKey: ["imports", "ads", "feed"], queryFn: () => get<{ live: boolean }>(`${BASE.ads}/feed`) });

export const fetchAds = (key: string) => post<{ id: string; live: boolean }>(`${BASE.ads}/feed`, { key });

export const check = ({ kind, id, version }: Import, columns: Record<string, number>) =>
  put<Import>(`${BASE[kind]}/${id}/columns`, { body: { columns }, version });

export const apply = ({ kind, id, version }: Import, choice: Choice) =>
  put<Import>(`${BASE[kind]}/${id}/application`, { body: { choice }, version });

export const undo = ({ kind, id }: Import) => remove<Import>(`${BASE[kind]}/${id}/application`);

export const forget = ({ kind, id }: Import) => remove<unknown>(`${BASE[kind]}/${id}`);

export const correctionsPath = ({ kind, id }: Import, format: string) =>
  `${BASE[kind]}/${id}/corrections?format=${format}`;
