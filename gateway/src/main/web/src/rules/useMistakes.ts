import { useTranslation } from "react-i18next";
import type { Settings } from "../shared/api/types";
import { useFactorWords } from "../shared/explain/words";
import type { Mistake } from "../shared/forms/ErrorSummary";
import { number } from "../shared/i18n/format";
import { KNOWN_FOR_ALL, mistakesIn } from "./typed";

export function useMistakes(): (settings: Settings) => Mistake[] {
  const { t } = useTranslation("rules");
  const factorName = useFactorWords();
  const [one, two] = KNOWN_FOR_ALL.map(factorName);
  return (settings) =>
    mistakesIn(settings, {
      weight: (factor) => t("edit.wrongWeight", { factor: factorName(factor) }),
      both: t("edit.wrongBoth", { one, two }),
      number: ({ name, least, most }) =>
        t("edit.wrongNumber", { what: t(`edit.${name}`), least: number(least, 1), most: number(most) }),
      order: t("edit.wrongOrder"),
    });
}
