import { useTranslation } from "react-i18next";
import type { Wishes } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed } from "../i18n/format";
import type { WishStep } from "./wishes";

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(" · ");

/** What was answered to each question, in words; empty when nothing was. */
export function useWishWords(): (wishes: Wishes, step: WishStep) => string {
  const { t } = useTranslation("forms");
  const { t: profile } = useTranslation("profile");
  const code = useCode();
  const tradeName = useTradeName();
  return (wishes, step) => {
    switch (step) {
      case "fag":
        return wishes.trades.map((slug, index) => `${index + 1}. ${tradeName(slug)}`).join(", ");
      case "type":
        return listed(wishes.kinds.map((kind) => code("kind", kind)));
      case "reisevei":
        return joined(
          t("wish.upTo", { km: wishes.reachKm }),
          listed(wishes.travel.map((one) => profile(`travel.${one}`))),
        );
      case "start":
        return day(wishes.availableFrom);
      case "skole":
        return wishes.entryRequirementMet === null ? "" : t(wishes.entryRequirementMet ? "yes" : "no");
      case "erfaring":
        return joined(
          listed(wishes.skills.map((skill) => code("skill", skill))),
          listed(wishes.experience.map((one) => profile(`experience.${one}`))),
          wishes.experienceWords,
        );
      case "norsk":
        return joined(
          wishes.languageLevel && code("language", wishes.languageLevel),
          ...wishes.languages.map(
            ({ language, level }) => `${profile(`languages.${language}`)}: ${code("language", level)}`,
          ),
        );
      case "forerkort":
        return listed(wishes.licences.map((licence) => code("licence", licence)));
      case "hjelp":
        return joined(listed(wishes.supports.map((support) => code("support", support))), wishes.supportWords);
      case "omgivelser":
        return listed(wishes.surroundings.map((one) => code("surrounding", one)));
      case "om-meg":
        return wishes.presentation ?? "";
    }
  };
}
