import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { Quartiles } from "./types.past";

export const REPLIES = ["INTERESTED", "NOT_SELECTED", "SILENT", "UNANSWERED"] as const;
export type Reply = (typeof REPLIES)[number];

/** What is withheld is null. */
export interface ResponsesYear {
  year: number;
  asked: number | null;
  replies: { reply: Reply; count: number | null }[];
  days: Quartiles | null;
}

export interface Responses {
  at: string;
  years: ResponsesYear[];
}

/** How employers answer, all of them together. */
export const responses = () =>
  queryOptions({ queryKey: ["responses"], queryFn: () => get<Responses>("/insight/responses") });
