import type { TFunction } from "i18next";
import * as z from "zod/mini";
import { LANGUAGES } from "../api/codes";
import type { NewEmployer, NewUnit } from "../api/types";
import { organisationNumberHolds } from "./organisationNumber";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(\+\d{8,15}|\d{8})$/;

export function companyRules(t: TFunction<"companies">): z.ZodMiniType<NewEmployer, NewEmployer> {
  const filled = (message: string) => z.string().check(z.minLength(1, message));
  return z.object({
    organisationNumber: z.string().check(z.refine(organisationNumberHolds, t("rule.organisationNumber"))),
    name: filled(t("rule.companyName")),
    contactName: filled(t("rule.contactName")),
    contactEmail: z.string().check(z.regex(EMAIL, t("rule.email"))),
    contactPhone: z.string().check(z.refine((phone) => PHONE.test(phone.replace(/[\s-]/g, "")), t("rule.phone"))),
    language: z.enum(LANGUAGES),
  });
}

export function unitRules(t: TFunction<"companies">): z.ZodMiniType<NewUnit, NewUnit> {
  return z.object({
    name: z.string().check(z.minLength(1, t("rule.unitName"))),
    postalCode: z.string().check(z.regex(/^\d{4}$/, t("rule.postalCode"))),
    address: z.string().check(z.minLength(1, t("rule.address"))),
    organisationNumber: z.nullable(
      z.string().check(z.refine((number) => organisationNumberHolds(number), t("rule.organisationNumber"))),
    ),
  });
}
