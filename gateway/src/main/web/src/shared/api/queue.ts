import { queryOptions } from "@tanstack/react-query";
import { get, post } from "./http";
import { unlessTold } from "./line";
import { query } from "./query";
import type { Candidate, Listed } from "./types";
import type { Queue, QueueWish, Sorted } from "./types.queue";

const A_PAGE = 100;
const MOST = 500;

/** What needs me now; looked at again by itself, since others and time change it. */
export const queue = (hidden: boolean) =>
  queryOptions({
    queryKey: ["queue", hidden],
    queryFn: () => get<Queue>(`/queue${query({ hidden: String(hidden), limit: MOST })}`),
    refetchInterval: unlessTold,
    staleTime: 0,
  });

export const sortQueue = (body: QueueWish, key: string) => post<Sorted>("/queue/actions", { body, key });

/** Everybody in the caseload by id: one list instead of a request a person. */
export const everybody = () =>
  queryOptions({
    queryKey: ["candidates", "everybody"],
    queryFn: async () => {
      const people = new Map<string, Candidate>();
      let cursor: string | null | undefined;
      do {
        const page: Listed<Candidate> = await get(`/candidates${query({ cursor, limit: A_PAGE })}`);
        for (const person of page.items) people.set(person.id, person);
        cursor = page.next;
      } while (cursor);
      return people;
    },
    staleTime: 60_000,
  });
