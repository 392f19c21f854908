import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { get } from "../../shared/api/http";
import type { DeliveryState } from "../../shared/api/invitations";
import { query } from "../../shared/api/query";
import type { Listed } from "../../shared/api/types";

/** @property title what it was about, as it is headed on the page */
export interface SentItem {
  id: string;
  channel: "SMS" | "EMAIL" | "INBOX";
  recipient: "CANDIDATE" | "STAFF" | "EMPLOYER";
  state: DeliveryState;
  at: string;
  reason: string | null;
  title: string;
}

export const sentAbout = (match: string, lang: string) =>
  queryOptions({
    queryKey: ["sent-about", match, lang],
    queryFn: () => get<Listed<SentItem>>(`/deliveries${query({ match, lang })}`),
  });

interface Asked {
  from: string;
  until: string;
  lang: string;
}

/** @param asked days as `2026-11-02`, or empty for all */
export const sentTo = (candidate: string, asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ["sent-to", candidate, asked],
    queryFn: ({ pageParam }) =>
      get<Listed<SentItem>>(`/deliveries/candidates/${candidate}${query({ ...asked, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
