import { useQuery } from "@tanstack/react-query";
import { candidate } from "../api/candidates";
import type { ChosenLanguage } from "../api/notifications";
import type { Side } from "../api/types";
import { chosenLanguages } from "../api/wording";
import { currentLanguage } from "../i18n/texts";
import { toldIn } from "./told";

/**
 * In which language what somebody is told is shown before it is sent. Staff see the person's own; which that is no
 * company is told, so it reads the same words in the language of its page. Null while it is not known.
 */
export function useTheirLanguage(candidateId: string, side: Side): ChosenLanguage | null {
  const staff = side === "staff";
  const person = useQuery({ ...candidate(candidateId), enabled: staff });
  const chosen = useQuery({ ...chosenLanguages([candidateId]), enabled: staff });
  if (!staff) return currentLanguage();
  return person.data && chosen.data ? toldIn(person.data, chosen.data).toldIn : null;
}
