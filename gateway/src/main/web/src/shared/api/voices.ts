import { queryOptions } from "@tanstack/react-query";
import { find, get, put, remove } from "./http";

export const MOMENTS = [
  "ANSWERED",
  "HEARD",
  "MET",
  "TRIED",
  "OFFERED",
  "SIGNED",
  "BEGAN",
  "TALKED",
  "EXAMINED",
  "ENDED",
] as const;
export const FEELINGS = ["GOOD", "SO_SO", "BAD"] as const;
export type Moment = (typeof MOMENTS)[number];
export type Feeling = (typeof FEELINGS)[number];

/** A step that is past; nothing is said of it while the feeling is null. */
export interface Voice {
  moment: Moment;
  feeling: Feeling | null;
  clear: boolean | null;
}

const address = (matchId: string) => `/matches/${matchId}/voices`;

export const voices = (matchId: string) =>
  queryOptions({
    queryKey: ["voices", matchId],
    queryFn: () => find<{ items: Voice[] }>(address(matchId)),
    retry: false,
  });

export const tell = (matchId: string, moment: Moment, said: { feeling: Feeling; clear: boolean | null }) =>
  put<void>(`${address(matchId)}/${moment}`, { body: said });

export const takeBack = (matchId: string, moment: Moment) => remove<void>(`${address(matchId)}/${moment}`);

export type Clear = "YES" | "NO" | "NOT_SAID";

/** All young people together; what is withheld is null. */
export interface HeardOfMoment {
  moment: Moment;
  answers: number | null;
  feelings: { feeling: Feeling; answers: number | null }[];
  clear: { clear: Clear; answers: number | null }[];
}

export interface Heard {
  at: string;
  year: number;
  moments: HeardOfMoment[];
}

export const heard = (year: number) =>
  queryOptions({ queryKey: ["heard", year], queryFn: () => get<Heard>(`/insight/voices?year=${year}`) });
