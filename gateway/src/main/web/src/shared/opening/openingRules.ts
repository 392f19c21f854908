import type { TFunction } from "i18next";
import * as z from "zod/mini";
import { KINDS, LANGUAGE_LEVELS, LICENCES, SKILLS, SUPPORTS, SURROUNDINGS } from "../api/codes";
import type { Employer, NewOpening, Opening } from "../api/types";

const COUNT = /^\d+$/;

/** The places of a form are texts; {@link toOpening} makes numbers and nothings of them. */
export interface OpeningFields
  extends Omit<NewOpening, "seats" | "minimumAge" | "languageLevel" | "startTo" | "supervisor"> {
  seats: string;
  minimumAge: string;
  languageLevel: string;
  startTo: string;
  supervisor: string;
}

export const OPENING_STEPS = [
  ["trade", ["trade", "kind", "seats", "title"]],
  ["place", ["unitId", "startFrom", "startTo", "supervisor"]],
  ["work", ["tasks", "skills", "surroundings"]],
  ["needs", ["licences", "languageLevel", "minimumAge", "supports"]],
] as const satisfies [string, (keyof OpeningFields)[]][];

export function openingRules(t: TFunction<"forms">): z.ZodMiniType<OpeningFields, OpeningFields> {
  const filled = (message: string) => z.string().check(z.minLength(1, message));
  const between = (least: number, most: number) => (text: string) =>
    COUNT.test(text) && Number(text) >= least && Number(text) <= most;
  const fields = z.object({
    employerId: z.string(),
    trade: filled(t("rule.trade")),
    kind: z.enum(KINDS),
    seats: z.string().check(z.refine(between(1, 50), t("rule.seats"))),
    title: filled(t("rule.title")),
    unitId: filled(t("rule.unit")),
    startFrom: filled(t("rule.startFrom")),
    startTo: z.string(),
    supervisor: z.string(),
    tasks: filled(t("rule.tasks")).check(z.maxLength(2000, t("rule.tasksLong"))),
    licences: z.array(z.enum(LICENCES)),
    languageLevel: z.union([z.literal(""), z.enum(LANGUAGE_LEVELS)]),
    skills: z.array(z.enum(SKILLS)),
    supports: z.array(z.enum(SUPPORTS)),
    surroundings: z.array(z.enum(SURROUNDINGS)),
    minimumAge: z.string().check(z.refine((age) => age === "" || between(15, 25)(age), t("rule.minimumAge"))),
  });
  return fields.check(
    z.refine(({ startFrom, startTo }) => startTo === "" || startTo >= startFrom, {
      path: ["startTo"],
      message: t("rule.startTo"),
    }),
  ) as unknown as z.ZodMiniType<OpeningFields, OpeningFields>;
}

export function toFields(company: Employer, before?: Opening): OpeningFields {
  return {
    employerId: company.id,
    unitId: before?.unitId ?? (company.units.length === 1 ? (company.units[0]?.id ?? "") : ""),
    trade: before?.trade ?? "",
    kind: before?.kind ?? "LAERLING",
    seats: String(before?.seats ?? 1),
    startFrom: before?.startFrom ?? "",
    startTo: before?.startTo ?? "",
    title: before?.title ?? "",
    tasks: before?.tasks ?? "",
    licences: before?.licences ?? [],
    languageLevel: before?.languageLevel ?? "",
    skills: before?.skills ?? [],
    supports: before?.supports ?? [],
    surroundings: before?.surroundings ?? [],
    minimumAge: before?.minimumAge == null ? "" : String(before.minimumAge),
    supervisor: before?.supervisor ?? "",
  };
}

export function toOpening(fields: OpeningFields): NewOpening {
  return {
    ...fields,
    seats: Number(fields.seats),
    startTo: fields.startTo || null,
    supervisor: fields.supervisor || null,
    languageLevel: (fields.languageLevel || null) as NewOpening["languageLevel"],
    minimumAge: fields.minimumAge === "" ? null : Number(fields.minimumAge),
  };
}
