import type { ChosenLanguage } from "../api/notifications";
import type { Candidate } from "../api/types";

/** Somebody as they are told things: in the language they chose for it, or else in the one their case is kept in. */
export type Told = Candidate & { toldIn: ChosenLanguage };

export const told = (people: Map<string, Candidate>, chosen: Map<string, ChosenLanguage>): Map<string, Told> =>
  new Map([...people].map(([id, person]) => [id, toldIn(person, chosen)]));

export const toldIn = (person: Candidate, chosen: Map<string, ChosenLanguage>): Told => ({
  ...person,
  toldIn: chosen.get(person.id) ?? person.language,
});
