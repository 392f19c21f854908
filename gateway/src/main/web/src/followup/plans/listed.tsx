import { queryOptions, useQuery } from "@tanstack/react-query";
import { get } from "../../shared/api/http";
import { query } from "../../shared/api/query";
import type { Candidate, Listed, Opening } from "../../shared/api/types";
import { PersonNamed, PlaceNamed } from "../suggestions/Other";

const A_PAGE = 100;
const MOST_PAGES = 20;
const A_WHILE = 60_000;

/** All of a list, page by page. */
async function all<T extends { id: string }>(path: string): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const some: Listed<T> = await get<Listed<T>>(`${path}${query({ cursor, limit: A_PAGE })}`);
    for (const one of some.items) found.set(one.id, one);
    cursor = some.next;
    if (!cursor) break;
  }
  return found;
}

const people = queryOptions({
  queryKey: ["candidates", "by id"],
  queryFn: () => all<Candidate>("/candidates"),
  staleTime: A_WHILE,
});

const places = queryOptions({
  queryKey: ["openings", "by id"],
  queryFn: () => all<Opening>("/openings"),
  staleTime: A_WHILE,
});

/**
 * A plan names many at once. They are read as lists: to open each case for its name would stand in that young person's
 * log as a look at the case.
 */
export const useListedPerson = (id: string) => useQuery(people).data?.get(id);

export function ListedPerson({ id }: { id: string }) {
  return <PersonNamed id={id} person={useListedPerson(id)} />;
}

export const useListedPlace = (id: string) => useQuery(places).data?.get(id);

export function ListedPlace({ id }: { id: string }) {
  return <PlaceNamed id={id} place={useListedPlace(id)} />;
}
