import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { Quartiles } from "./types.past";

export const REPLIES = ["INTERESTED", "NOT_SELECTED", "SILENT", "UNANSWERED"] as const;
export type Reply = (typeof REPLIES)[number];

export type No = "OTHERS_FITTED_BETTER" | "NEEDS_MORE_EXPERIENCE" | "TIMING" | "SEAT_TAKEN" | "OTHER";

/** What is withheld is null. */
export interface ResponsesYear {
  year: number;
  asked: number | null;
  replies: { reply: Reply; count: number | null }[];
  /** Why they said no before they met: the parts of the no among the replies. */
  noes: { no: No; count: number | null }[];
  days: Quartiles | null;
}

export interface Responses {
  at: string;
  years: ResponsesYear[];
}

/** How employers answer, all of them together. */
export const responses = () =>
  queryOptions({ queryKey: ["responses"], queryFn: () => get<Responses>("/insight/responses") });
