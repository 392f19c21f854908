import { queryOptions } from "@tanstack/react-query";
import { get, put } from "./http";
import type { Listed } from "./types";

export const MILESTONES = [
  "APPLICATION_OPENS",
  "SPECIAL_DEADLINE",
  "DEADLINE",
  "PLACING_BEGINS",
  "OTHERS_REMOVED",
  "UNQUALIFIED_TOLD",
  "SCHOOL_OFFERED",
  "PLACING_ENDS",
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** The kinds of places the county places people in. */
export const PLACED_BY_COUNTY: readonly string[] = ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV"];

export interface FormidlingDay {
  milestone: Milestone;
  day: string;
  /** Only roughly known. */
  about: boolean;
  source: string;
  sourceDate: string;
}

export interface FormidlingYear {
  county: string;
  year: number;
  days: FormidlingDay[];
  by: string | null;
  at: string | null;
  version: number;
}

export const formidlingYear = (year: number) =>
  queryOptions({ queryKey: ["formidling", year], queryFn: () => get<FormidlingYear>(`/formidling/${year}`) });

/** From today on, earliest first. */
export const daysAhead = () =>
  queryOptions({ queryKey: ["formidling", "ahead"], queryFn: () => get<Listed<FormidlingDay>>("/formidling/ahead") });

export const enterYear = ({ year, version }: Pick<FormidlingYear, "year" | "version">, days: FormidlingDay[]) =>
  put<FormidlingYear>(`/formidling/${year}`, { body: { days }, version });
