import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import { query } from "./query";
import type { Listed } from "./types";

/** Word for word what a young person is told, as it stands now. */
export interface InForce {
  channel: "INBOX" | "EMAIL" | "SMS";
  /** Of the words: bokmål where the wanted language has none that are approved. */
  language: string;
  title: string;
  text: string;
  version: number;
  parts: number | null;
}

export const inForce = (occasion: string, language: string) =>
  queryOptions({
    queryKey: ["in-force", occasion, language],
    queryFn: () => get<Listed<InForce>>(`/notification-templates/in-force/${occasion}${query({ language })}`),
    staleTime: 0,
  });
