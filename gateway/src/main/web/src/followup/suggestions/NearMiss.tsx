import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { day, listed, number } from "../../shared/i18n/format";
import { useRuleWords } from "./NotUsed";
import { Other } from "./Other";
import type { About } from "./SuggestionLists";

/** A pair that fails one rule only: what stands in the way is named, so that staff can talk about it. */
export function NearMiss({ miss, about }: { miss: Suggestion; about: About }) {
  const { t } = useTranslation("followup");
  const rule = useRuleWords();
  const change = useChange();
  const failed = miss.obstacle?.rule ?? miss.mustRules.find(({ held }) => !held)?.rule;
  const would = change(miss.obstacle?.needs ?? {});
  return (
    <article className="ds-card panel">
      <Heading level={3} data-size="2xs">
        <Other about={about} openingId={miss.openingId} candidateId={miss.candidateId} />
      </Heading>
      <p>
        <strong>{t("suggestions.stops")}</strong> {failed ? rule(failed) : "–"}
        {miss.distanceKm != null && ` · ${t("suggestions.km", { km: number(miss.distanceKm, 1) })}`}
      </p>
      {would && <p>{would}</p>}
    </article>
  );
}

/** The smallest change that would make it possible, where a change can be named. */
function useChange(): (needs: Record<string, unknown>) => string {
  const { t } = useTranslation("followup");
  const code = useCode();
  return ({ reachKm, availableBy, licences }) => {
    if (typeof reachKm === "number") return t("needs.reach", { km: number(reachKm) });
    if (typeof availableBy === "string") return t("needs.available", { date: day(availableBy) });
    if (Array.isArray(licences))
      return t("needs.licences", { licences: listed(licences.map((one) => code("licence", String(one)))) });
    return "";
  };
}
