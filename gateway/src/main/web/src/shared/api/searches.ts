import { queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import type { Listed } from "./types";

/** What somebody looks for: places in a trade, of a kind or for a person; or young people for one place. */
export interface Wanted {
  trade: string | null;
  kind: string | null;
  candidateId: string | null;
  openingId: string | null;
}

export interface SavedSearch extends Wanted {
  id: string;
  name: string;
  /** Whether its owner is told. */
  on: boolean;
  /** Openings told of last; always none for a company. */
  places: string[];
  /** Of the people found last for a place, those one may see now; always none for a company. */
  people: string[];
  foundAt: string | null;
  version: number;
}

export const searches = () =>
  queryOptions({ queryKey: ["searches"], queryFn: () => get<Listed<SavedSearch>>("/searches") });

export const saveSearch = (search: Wanted & { name: string }, key: string) =>
  post<SavedSearch>("/searches", { body: search, key });

export const switchSearch = ({ id, name, version, on }: SavedSearch) =>
  put<SavedSearch>(`/searches/${id}`, { body: { name, on: !on }, version });

export const deleteSearch = ({ id, version }: SavedSearch) => remove<void>(`/searches/${id}`, { version });
