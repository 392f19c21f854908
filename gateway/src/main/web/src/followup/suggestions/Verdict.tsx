import { useTranslation } from "react-i18next";
import type { Word } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { number } from "../../shared/i18n/format";

/** The word first, then the number. */
export function Verdict({ word, score }: { word: Word; score: number | null }) {
  const { t } = useTranslation("explain");
  const code = useCode();
  return (
    <p className={`verdict verdict-${word}`}>
      <strong>{code("word", word)}</strong>
      {score !== null && <span className="muted"> {t("points", { points: number(score) })}</span>}
    </p>
  );
}
