import { useTranslation } from "react-i18next";
import type { Wishes } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed } from "../i18n/format";
import type { WishStep } from "./wishes";

/** What was answered to each question, in words; empty when nothing was. */
export function useWishWords(): (wishes: Wishes, step: WishStep) => string {
  const { t } = useTranslation("forms");
  const code = useCode();
  const tradeName = useTradeName();
  return (wishes, step) => {
    switch (step) {
      case "fag":
        return wishes.trades.map((slug, index) => `${index + 1}. ${tradeName(slug)}`).join(", ");
      case "type":
        return listed(wishes.kinds.map((kind) => code("kind", kind)));
      case "reisevei":
        return t("wish.upTo", { km: wishes.reachKm });
      case "start":
        return day(wishes.availableFrom);
      case "skole":
        return wishes.entryRequirementMet === null ? "" : t(wishes.entryRequirementMet ? "yes" : "no");
      case "erfaring":
        return listed(wishes.skills.map((skill) => code("skill", skill)));
      case "norsk":
        return wishes.languageLevel ? code("language", wishes.languageLevel) : "";
      case "forerkort":
        return listed(wishes.licences.map((licence) => code("licence", licence)));
      case "hjelp":
        return listed(wishes.supports.map((support) => code("support", support)));
      case "omgivelser":
        return listed(wishes.surroundings.map((one) => code("surrounding", one)));
      case "om-meg":
        return wishes.presentation ?? "";
    }
  };
}
