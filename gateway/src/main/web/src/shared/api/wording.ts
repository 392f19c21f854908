import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { ChosenLanguage } from "./notifications";
import { query } from "./query";
import type { Listed, MatchState } from "./types";

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

/** @param step what ends a match, where its end is told */
export const inForce = (occasion: string, language: string, step?: MatchState) =>
  queryOptions({
    queryKey: ["in-force", occasion, language, step],
    queryFn: () => get<Listed<InForce>>(`/notification-templates/in-force/${occasion}${query({ language, step })}`),
    staleTime: 0,
  });

const ASKED_AT_ONCE = 50;

/** In which language each of them is told things, of those who chose one for it themselves. */
export const chosenLanguages = (candidateIds: string[]) =>
  queryOptions({
    queryKey: ["chosen-languages", ...candidateIds],
    queryFn: async (): Promise<Map<string, ChosenLanguage>> => {
      const asked: Promise<Listed<{ candidateId: string; language: ChosenLanguage }>>[] = [];
      for (let from = 0; from < candidateIds.length; from += ASKED_AT_ONCE) {
        const candidate = candidateIds.slice(from, from + ASKED_AT_ONCE).join(",");
        asked.push(get(`/notification-preferences/languages${query({ candidate })}`));
      }
      const answers = (await Promise.all(asked)).flatMap(({ items }) => items);
      return new Map(answers.map(({ candidateId, language }) => [candidateId, language]));
    },
    staleTime: 0,
  });
