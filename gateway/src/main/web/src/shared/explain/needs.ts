import { useTranslation } from "react-i18next";
import type { Improvement, Needs } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed, number } from "../i18n/format";
import { useFactorWords, useRuleWords } from "./words";

/** The gaps in a sentence, filled from the codes and numbers of a change. */
function useGaps(): (needs: Needs, who: string) => Record<string, string> {
  const code = useCode();
  const tradeName = useTradeName();
  const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
  const codes = (list: "licence" | "skill" | "support" | "surrounding" | "kind", value: unknown) =>
    listed(many(value).map((one) => code(list, String(one))));
  const amount = (value: unknown) => (typeof value === "number" ? number(value, 1) : "");
  return (needs, who) => ({
    who,
    trade: listed(many(needs.trade ?? needs.trades).map((one) => tradeName(String(one)))),
    kind: codes("kind", needs.kind ?? needs.kinds ?? needs.offeredKinds).toLowerCase(),
    km: amount(needs.reachKm ?? needs.distanceKm),
    further: amount(needs.furtherKm),
    date: day(String(needs.availableBy ?? needs.availableFrom ?? needs.startTo ?? needs.startFrom ?? "")),
    licences: codes("licence", needs.licences ?? needs.withoutLicences),
    age: String(needs.minimumAge ?? ""),
    level: String(needs.languageLevel ?? needs.level ?? ""),
    skills: codes("skill", needs.skills),
    surroundings: codes("surrounding", needs.surroundings),
    supports: codes("support", needs.supports),
  });
}

/** "Hvis Kari kan reise 12 km lenger": what would have to change for a must-rule to hold. */
export function useCondition(): (rule: string, needs: Needs | null | undefined, who?: string) => string {
  const { t } = useTranslation("explain");
  const gaps = useGaps();
  const ruleName = useRuleWords();
  return (rule, given, who) => {
    const needs = given ?? {};
    const words = gaps(needs, who ?? t("who.they"));
    const otherwise = { defaultValue: t("condition.other", { rule: ruleName(rule) }) };
    return t(`condition.${shade(rule, needs)}` as never, { ...words, ...otherwise } as never) as unknown as string;
  };
}

function shade(rule: string, needs: Needs): string {
  if (rule === "WITHIN_REACH" && needs.furtherKm != null) return needs.reachKm != null ? "FURTHER_TO" : "FURTHER";
  if (needs.startTo != null) return "LATER_START";
  if (needs.withoutLicences != null) return "LICENCE_DROPPED";
  if (needs.offeredKinds != null) return "KIND_OFFERED";
  if (rule === "TRADE_WISHED" && needs.trade == null && needs.trades == null) return "NEIGHBOURS";
  return rule;
}

/** "Hvis personen kan starte 1. august": what would raise the score by this factor. */
export function useImprovement(): (of: Pick<Improvement, "factor" | "needs">, who?: string) => string {
  const { t } = useTranslation("explain");
  const gaps = useGaps();
  const factorName = useFactorWords();
  return ({ factor, needs }, who) => {
    const otherwise = { defaultValue: t("improve.other", { factor: factorName(factor) }) };
    const words = { ...gaps(needs, who ?? t("who.they")), ...otherwise };
    return t(`improve.${way(factor, needs)}` as never, words as never) as unknown as string;
  };
}

/** The same factor can be raised by the place instead of the person. */
function way(factor: string, needs: Needs): string {
  if (factor === "LANGUAGE" && needs.languageLevel == null && needs.level == null) return "LANGUAGE_SUPPORT";
  if (factor === "START_FITS" && needs.startFrom != null) return "EARLIER_START";
  if (factor === "NEARNESS" && needs.licences != null) return "BY_CAR";
  return factor;
}
