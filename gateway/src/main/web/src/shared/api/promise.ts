import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";

/** What is withheld is null. */
export interface PromiseYear {
  year: number;
  running: boolean;
  wanted: number | null;
  offered: number | null;
  signed: number | null;
  without: number | null;
}

export interface PromiseKept {
  at: string;
  years: PromiseYear[];
}

export interface WithoutOffer {
  items: { candidateId: string; registeredAt: string }[];
}

export const promiseKept = () =>
  queryOptions({ queryKey: ["promise"], queryFn: () => get<PromiseKept>("/insight/promise") });

/** Those of my own people who want a contract this school year and have no offer yet. */
export const withoutOffer = () =>
  queryOptions({ queryKey: ["promise", "people"], queryFn: () => get<WithoutOffer>("/insight/promise/people") });
