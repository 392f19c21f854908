import type { AnonymousCard, Candidate, Opening } from "../../shared/api/types";

/** What would be shown of me at this workplace: only help it can give, never what it cannot. */
export function cardOf(me: Candidate, opening: Opening | null): AnonymousCard {
  const wishes = me.wishes;
  return {
    trades: wishes?.trades ?? [],
    skills: wishes?.skills ?? [],
    languageLevel: wishes?.languageLevel ?? null,
    licences: wishes?.licences ?? [],
    supports: (wishes?.supports ?? []).filter((one) => opening?.supports.includes(one)),
    availableFrom: wishes?.availableFrom ?? null,
    distanceKm: null,
  };
}
