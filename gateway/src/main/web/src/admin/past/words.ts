import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { employerNames, unitNames } from "../../shared/api/past";
import type { PastDimension } from "../../shared/api/types.past";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { currentLanguage } from "../../shared/i18n/texts";

/** "august 2026" */
export function monthName(month: string): string {
  const locale = currentLanguage() === "en" ? "en-GB" : "nb-NO";
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: "long", year: "numeric" });
}

/** "aug" */
export function shortMonth(month: string): string {
  const locale = currentLanguage() === "en" ? "en-GB" : "nb-NO";
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: "short" });
}

/** What a row is called. Whatever has no name that could be had keeps the end of its id: they begin alike. */
export function useValueName(): (dimension: PastDimension, value: string) => string {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const trade = useTradeName();
  const code = useCode();
  const employers = useQuery(employerNames()).data ?? {};
  const units = useQuery(unitNames()).data ?? {};
  const unit = (value: string) => {
    const known = units[value];
    if (known) return t("unitOf", { employer: known.employer, unit: known.name });
    const employer = employers[value];
    return employer ? t("unitNotKept", { employer }) : t("unknownUnit", { id: value.slice(-6) });
  };
  return (dimension, value) => {
    if (dimension === "TRADE") return trade(value);
    if (dimension === "KIND") return code("kind", value);
    if (dimension === "UNIT") return unit(value);
    return employers[value] ?? t("unknownEmployer", { id: value.slice(-6) });
  };
}
