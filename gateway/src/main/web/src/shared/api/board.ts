import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { ImportedFigure, Measure } from "./types.comparing";

export interface Indicator {
  measure: Measure;
  unit: "PEOPLE" | "PERCENT" | "KRONER" | "YEARS";
  /** The oldest first. */
  series: ImportedFigure[];
  change: number | null;
  way: "BETTER" | "WORSE" | "UNCHANGED" | null;
}

export type Own = "OFFERED_SHARE" | "DAYS_TO_PLACE" | "ANSWERED_SHARE";

export interface Board {
  at: string;
  indicators: Indicator[];
  missing: Measure[];
  own: { own: Own; year: number; value: number | null }[];
}

export interface GainsYear {
  year: number;
  running: boolean;
  signed: number | null;
  range: { low: number; high: number } | null;
}

export interface Gains {
  at: string;
  assumptions: ImportedFigure[];
  missing: Measure[];
  years: GainsYear[];
}

export const board = () => queryOptions({ queryKey: ["board"], queryFn: () => get<Board>("/insight/indicators") });

export const gains = () => queryOptions({ queryKey: ["gains"], queryFn: () => get<Gains>("/insight/gains") });
