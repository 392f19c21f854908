import { useTranslation } from "react-i18next";
import { number, percent } from "../../shared/i18n/format";
import type { MeasureName, Told } from "./measures";

const SHARES: MeasureName[] = ["UDIR", "SSB", "answered", "yes"];

/** A measure in words: how it is written, and what it says beside the period before. */
export function useSaying() {
  const { t } = useTranslation("admin", { keyPrefix: "overview" });
  const written = (measure: MeasureName, told: Told): string => {
    if (typeof told !== "number") return t(`lacking.${told}`);
    if (SHARES.includes(measure)) return percent(told);
    return measure === "days" ? t("days", { count: told }) : number(told);
  };
  const finding = (measure: MeasureName, now: Told, before: Told): string => {
    if (typeof now !== "number") return t(`why.${now}`);
    if (typeof before !== "number") return t(before === "notCounted" ? "onlyNow" : "noBefore");
    const words = { now: written(measure, now), before: written(measure, before) };
    if (words.now === words.before) return t("same", words);
    return t(now > before ? "up" : "down", words);
  };
  return { written, finding };
}
