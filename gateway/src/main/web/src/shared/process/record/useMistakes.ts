import { useTranslation } from "react-i18next";
import type { Match } from "../../api/types";
import type { Mistake } from "../../forms/ErrorSummary";
import { useRefusalMistakes } from "../../refusal/RefusalFields";
import { type Recordable, type Said, wordOf, written, wrongWhen } from "./said";

/** What is missing before what was said can be written down. */
export function useMistakes(match: Match): (answer: Recordable | undefined, said: Said) => Mistake[] {
  const { t } = useTranslation("process");
  const refusal = useRefusalMistakes();
  const parts = (answer: Recordable, said: Said): Mistake[] => {
    switch (wordOf(match, answer.to)) {
      case "NOT_SELECTED":
        return refusal(said.refused);
      case "INTERVIEW":
        return written(said).length > 0 ? [] : [{ id: "time-0", message: t("meeting.needsTime") }];
      case "MEETING":
        return said.slot || written(said).length + said.helps.length > 0
          ? []
          : [{ id: "time-0", message: t("record.needsMeeting") }];
      case "TRIAL":
        return [
          ...(said.from ? [] : [{ id: "said-from", message: t("period.needsFrom") }]),
          ...(said.until > said.from ? [] : [{ id: "said-until", message: t("period.needsUntil") }]),
        ];
      case "CONFIRMED":
        return match.contract?.startsOn ? [] : [{ id: "answer", message: t("record.noDates") }];
      case "WITHDRAWN":
        return answer.by === "employer" && !said.reason ? [{ id: "why", message: t("record.needsWhy") }] : [];
      default:
        return [];
    }
  };
  return (answer, said) => {
    const wrong = wrongWhen(match, said.when);
    return [
      ...(answer ? parts(answer, said) : [{ id: "answer", message: t("record.needsAnswer") }]),
      ...(wrong ? [{ id: "said-when", message: t(`record.${wrong}`) }] : []),
    ];
  };
}
