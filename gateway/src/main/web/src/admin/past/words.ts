import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { employerNames } from "../../shared/api/past";
import type { PastDimension } from "../../shared/api/types.past";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { currentLanguage } from "../../shared/i18n/texts";

/** "august 2026" */
export function monthName(month: string): string {
  const locale = currentLanguage() === "en" ? "en-GB" : "nb-NO";
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: "long", year: "numeric" });
}

/** What a row is called. An employer whose name could not be had keeps the end of its id: they begin alike. */
export function useValueName(): (dimension: PastDimension, value: string) => string {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const trade = useTradeName();
  const code = useCode();
  const employers = useQuery(employerNames()).data ?? {};
  return (dimension, value) => {
    if (dimension === "TRADE") return trade(value);
    if (dimension === "KIND") return code("kind", value);
    return employers[value] ?? t("unknownEmployer", { id: value.slice(-6) });
  };
}
