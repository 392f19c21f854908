import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match, MatchState } from "../api/types";
import { KindNo } from "../refusal/KindNo";

export const TAKES_BACK = ["SEAT_TAKEN", "CANNOT_TAKE_ANYBODY", "AGREED_WITH_CANDIDATE", "OTHER"] as const;
export type TakesBack = (typeof TAKES_BACK)[number];

interface Said {
  state: MatchState;
  reason?: string | null;
  words?: string | null;
  /** Why, with a no. */
  code?: string;
}

/** Why a company took something back, and what it wrote, as the young person reads it. The preview is this too. */
export function CompanySays({ state, reason, words, code }: Said) {
  const { t } = useTranslation("process");
  const why = TAKES_BACK.find((one) => one === reason);
  return (
    <>
      {state === "NOT_SELECTED" && <KindNo code={code} />}
      {state === "WITHDRAWN" && why && <Paragraph>{t(`takenBack.${why}`)}</Paragraph>}
      {words && (
        <Paragraph lang="nb" className="own-words">
          {t("theyWrote")} «{words}»
        </Paragraph>
      )}
    </>
  );
}

/** The same words to the company that wrote them. */
export function WeSaid({ words }: Said) {
  const { t } = useTranslation("process");
  return words ? (
    <Paragraph lang="nb" className="own-words">
      {t("weWrote")} «{words}»
    </Paragraph>
  ) : null;
}

/** What a company has said in a match; nothing of it where somebody else took it back. */
export function companySaid({ state, history, feedback, employerWords }: Match): Said {
  const last = history.at(-1);
  if (state === "NOT_SELECTED") return { state, words: feedback?.text, code: feedback?.code };
  if (state === "WITHDRAWN" && last?.by !== "employer") return { state };
  return { state, reason: last?.reason, words: employerWords };
}
