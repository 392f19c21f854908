import { useId } from "react";
import { useTranslation } from "react-i18next";
import { readability } from "./readability";

const ENOUGH_TO_JUDGE = 10;
const HARD = 45;
const TOP = 70;

/** How easy the text is to read, while it is written. Says nothing before there is something to judge. */
export function ReadabilityMeter({ text }: { text: string }) {
  const { t } = useTranslation("opening");
  const label = useId();
  const { words, lix, level } = readability(text);
  if (words < ENOUGH_TO_JUDGE) return <p className="muted">{t("readability.later")}</p>;
  return (
    <div className="readability">
      <p id={label}>{t("readability.level", { level: t(`readability.${level}`), lix })}</p>
      <meter aria-labelledby={label} min={0} max={TOP} low={35} high={HARD} optimum={20} value={Math.min(lix, TOP)} />
      {lix >= HARD && <p>{t("readability.hint")}</p>}
    </div>
  );
}
