import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChosenLanguage } from "../api/notifications";
import type { MatchState, Side } from "../api/types";
import type { Attempted } from "../forms/useAttempt";
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

/** What stands above the button: that the words could not be shown, and how often that kept it from being sent. */
export interface Telling extends Told, Attempted {
  id: string;
  language: ChosenLanguage | null;
  /** Does it if the words stand on the page: else nothing is sent. */
  thenSend: (send: () => unknown) => void;
}

/** What a young person will be told by what is about to be sent: shown first, by {@link TheyRead}, or not sent. */
export function useTelling(told: Told): Telling {
  const { t } = useTranslation("told");
  const { candidateId, side, occasion, step } = told;
  const language = useTheirLanguage(candidateId, side);
  const seen = useSeen(occasion ?? undefined, step);
  const [inVain, setInVain] = useState(0);
  const id = `told-${occasion}`;
  async function sendIfSeen(send: () => unknown): Promise<void> {
    const known = occasion === null || (language !== null && (await seen([language])));
    setInVain((times) => (known ? 0 : times + 1));
    if (known) send();
  }
  return {
    ...told,
    id,
    language,
    attempt: inVain,
    mistakes: inVain > 0 ? [{ id, message: t("unseen") }] : [],
    thenSend: (send) => void sendIfSeen(send),
  };
}
