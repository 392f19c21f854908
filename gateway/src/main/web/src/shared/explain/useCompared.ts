import { useTranslation } from "react-i18next";
import type { Factor } from "../api/types";
import { useCode } from "../i18n/codes";
import { listed, number } from "../i18n/format";

const codesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const numberIn = (value: unknown) => (typeof value === "number" ? number(value, 1) : "–");

/** What a factor compared, as a sentence. A factor we do not know is told by its codes. */
export function useCompared(): (factor: Factor) => string {
  const { t } = useTranslation("explain");
  const code = useCode();
  const words = (list: "skill" | "support" | "surrounding", value: unknown) =>
    listed(codesIn(value).map((one) => code(list, one))) || t("compared.none");
  return ({ factor, value, compared }) => {
    const c = compared ?? {};
    const known = value !== null;
    if (!known && Object.keys(c).length === 0) return t("compared.notAsked");
    switch (factor) {
      case "TRADE_RANK":
        return t(c.neighbour ? "compared.neighbour" : "compared.rank", { rank: numberIn(c.rank) });
      case "NEARNESS":
        return t(typeof c.minutes === "number" ? "compared.minutes" : "compared.nearness", {
          km: numberIn(c.distanceKm),
          reach: numberIn(c.reachKm),
          minutes: numberIn(c.minutes),
          mode: t(`mode.${c.mode ?? "BUS"}` as never, { defaultValue: "" }),
        });
      case "START_FITS":
        return c.days === 0 ? t("compared.start") : t("compared.startApart", { days: numberIn(c.days) });
      case "SKILLS_IN_COMMON":
        return known
          ? t("compared.skills", { held: words("skill", c.held), asked: words("skill", c.asked) })
          : t("compared.asked", { asked: words("skill", c.asked) });
      case "LANGUAGE":
        if (!known) return t("compared.languageAsked", { level: String(c.asked ?? "–") });
        if (c.fit === "ENOUGH") return t("compared.enough");
        return t(c.supported ? "compared.supported" : "compared.unsupported");
      case "PREFERENCES":
        return known
          ? t("compared.preferences", { met: words("surrounding", c.met), wished: words("surrounding", c.wished) })
          : t("compared.wished", { wished: words("surrounding", c.wished) });
      case "SUPPORT_COVERED":
        return t("compared.supports", { covered: words("support", c.covered) });
      default:
        return JSON.stringify(c);
    }
  };
}
