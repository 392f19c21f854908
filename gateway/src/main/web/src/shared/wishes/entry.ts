import type { Trade } from "../api/types";

export const LEVELS = ["NONE", "VG1", "VG2", "VG3"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Whether somebody meets the usual entry requirement of the first trade they wish for: Vg1 and Vg2 passed in the
 * programme that leads to it (forskrift til opplæringslova, the 2+2 model). Another programme can lead there too, so
 * the answer is then not known. Worked out where it is asked: programme and level are sent nowhere and kept nowhere.
 */
export function meetsEntry(programme: string, passed: Level, wished: Trade | undefined): boolean | null {
  if (passed === "NONE" || passed === "VG1") return false;
  if (!wished || programme !== wished.programme) return null;
  return true;
}
