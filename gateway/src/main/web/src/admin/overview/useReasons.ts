import { useTranslation } from "react-i18next";
import type { BrokenOffYear } from "../../shared/api/brokenOff";
import { listed, number } from "../../shared/i18n/format";

/** The reasons of a year that can be told, the most frequent first, as a sentence. */
export function useReasons(of: BrokenOffYear | null | undefined): string {
  const { t } = useTranslation("admin", { keyPrefix: "overview" });
  const { t: journey } = useTranslation("journey");
  if (!of || of.contracts === null) return "";
  const told = of.reasons.flatMap(({ reason, contracts }) => (contracts === null ? [] : [{ reason, contracts }]));
  if (told.length === 0) return t("reasonsWithheld");
  const words = told
    .sort((a, b) => b.contracts - a.contracts)
    .map(({ reason, contracts }) => `${journey(`reasons.${reason}`)} (${number(contracts)})`);
  return t("reasons", { reasons: listed(words) });
}
