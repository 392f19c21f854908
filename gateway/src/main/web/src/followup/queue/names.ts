import type { Candidate } from "../../shared/api/types";
import type { QueueItem } from "../../shared/api/types.queue";

export const fullName = (person: Candidate | undefined) =>
  person ? `${person.firstName} ${person.lastName}` : undefined;

/** Whom or what a row is about, for those who do not see its place on the page. */
export function nameOf(
  { candidateId }: QueueItem,
  people: Map<string, Candidate> | undefined,
  aPlace: string,
  aPerson: string,
): string {
  if (!candidateId) return aPlace;
  return fullName(people?.get(candidateId)) ?? aPerson;
}
