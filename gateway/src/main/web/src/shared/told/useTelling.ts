import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChosenLanguage } from "../api/notifications";
import type { MatchState, Side } from "../api/types";
import type { Mistake } from "../forms/ErrorSummary";
import { useSeen } from "./useSeen";
import { useTheirLanguage } from "./useTheirLanguage";

interface Told {
  candidateId: string;
  side: Side;
  /** Null where the young person is told nothing. */
  occasion: string | null;
  /** What ends a match, where its end is told. */
  step?: MatchState;
}

export interface Telling extends Told {
  id: string;
  language: ChosenLanguage | null;
  /** That the words could not be shown, for the summary above the button. */
  mistakes: Mistake[];
  /** Does it if the words stand on the page: else nothing is sent. */
  thenSend: (send: () => unknown) => void;
}

/** What a young person will be told by what is about to be sent: shown first, by {@link TheyRead}, or not sent. */
export function useTelling(told: Told): Telling {
  const { t } = useTranslation("told");
  const { candidateId, side, occasion, step } = told;
  const language = useTheirLanguage(candidateId, side);
  const seen = useSeen(occasion ?? undefined, step);
  const [unseen, setUnseen] = useState(false);
  const id = `told-${occasion}`;
  async function sendIfSeen(send: () => unknown): Promise<void> {
    const known = occasion === null || (language !== null && (await seen([language])));
    setUnseen(!known);
    if (known) send();
  }
  return {
    ...told,
    id,
    language,
    mistakes: unseen ? [{ id, message: t("unseen") }] : [],
    thenSend: (send) => void sendIfSeen(send),
  };
}
