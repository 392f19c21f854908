import type { TFunction } from "i18next";
import * as z from "zod/mini";
import { LANGUAGES } from "../api/codes";
import type { NewCandidate } from "../api/types";
import { today } from "../i18n/format";

const digits = (value: string) => value.replace(/[\s-]/g, "");

/** What must be there before we ask the service; the service checks the same and more. */
export function personRules(t: TFunction<"forms">): z.ZodMiniType<NewCandidate, NewCandidate> {
  const filled = (message: string) => z.string().check(z.minLength(1, message));
  return z.object({
    firstName: filled(t("rule.firstName")),
    lastName: filled(t("rule.lastName")),
    birthDate: filled(t("rule.birthDate")).check(z.refine((date) => date < today(), t("rule.birthDatePast"))),
    phone: z.string().check(z.refine((phone) => /^(\+\d{8,15}|\d{8})$/.test(digits(phone)), t("rule.phone"))),
    email: z.string().check(z.refine((email) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email), t("rule.email"))),
    postalCode: z.string().check(z.regex(/^\d{4}$/, t("rule.postalCode"))),
    ageReason: z.optional(z.string()),
    language: z.enum(LANGUAGES),
  });
}
