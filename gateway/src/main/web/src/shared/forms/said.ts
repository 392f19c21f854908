import type { Problem } from "../api/problem";
import type { Mistake } from "./ErrorSummary";

/** What the service said of a field. */
export const saidOf = (problem: Problem | null, field: string): string | undefined =>
  problem?.errors.find(({ pointer }) => pointer === `/${field}`)?.detail;

/** The same of several, for the summary. @param idOf where a field stands on the page */
export const allSaid = (problem: Problem | null, fields: string[], idOf: (field: string) => string): Mistake[] =>
  fields.flatMap((field) => {
    const message = saidOf(problem, field);
    return message ? [{ id: idOf(field), message }] : [];
  });
