import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { number } from "../../shared/i18n/format";
import { useRuleWords } from "./NotUsed";
import { Other } from "./Other";
import type { About } from "./SuggestionLists";

/** A pair that fails one rule only: what stands in the way is named, so that staff can talk about it. */
export function NearMiss({ miss, about }: { miss: Suggestion & { failedRule?: string }; about: About }) {
  const { t } = useTranslation("followup");
  const rule = useRuleWords();
  const failed = miss.failedRule ?? miss.mustRules?.find(({ held }) => !held)?.rule;
  return (
    <article className="ds-card panel" data-color="neutral">
      <Heading level={3} data-size="2xs">
        <Other about={about} openingId={miss.openingId} candidateId={miss.candidateId} />
      </Heading>
      <p>
        <strong>{t("suggestions.stops")}</strong> {failed ? rule(failed) : "–"}
        {miss.distanceKm != null && ` · ${t("suggestions.km", { km: number(miss.distanceKm, 1) })}`}
      </p>
    </article>
  );
}
