import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { opening } from "../../shared/api/employers";
import type { Suggestion } from "../../shared/api/types";
import type { About } from "./SuggestionLists";
import type { Comparing } from "./useComparing";

interface Props {
  suggestion: Suggestion;
  about: About;
  of: Comparing;
  id: string;
}

/** The checkbox of one card. Its name says which, for those who meet it without seeing the card. */
export function CompareChoice({ suggestion, about, of, id }: Props) {
  const { t } = useTranslation("followup");
  const place = useQuery({ ...opening(suggestion.openingId), enabled: about === "opening" }).data;
  const person = useQuery({ ...candidate(suggestion.candidateId), enabled: about === "candidate" }).data;
  const what = place?.title ?? (person ? `${person.firstName} ${person.lastName}` : "");
  return (
    <div className="ds-field choice">
      <input
        className="ds-input"
        type="checkbox"
        id={`compare-${id}`}
        checked={of.chosen.includes(id)}
        onChange={() => of.toggle(id)}
      />
      <label className="ds-label" data-weight="regular" htmlFor={`compare-${id}`}>
        {t("compare.choose")}
        <span className="ds-sr-only"> {what}</span>
      </label>
    </div>
  );
}
