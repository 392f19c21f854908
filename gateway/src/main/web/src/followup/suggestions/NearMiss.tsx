import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { useCondition } from "../../shared/explain/needs";
import { useRuleWords } from "../../shared/explain/words";
import { Journey } from "./Journey";
import { Other } from "./Other";
import type { About } from "./SuggestionLists";

/** A pair that fails one rule only: what stands in the way is named, so that staff can talk about it. */
export function NearMiss({ miss, about, who }: { miss: Suggestion; about: About; who?: string }) {
  const { t } = useTranslation("followup");
  const { t: explain } = useTranslation("explain");
  const rule = useRuleWords();
  const condition = useCondition();
  const failed = miss.obstacle?.rule ?? miss.mustRules.find(({ held }) => !held)?.rule;
  const needs = miss.obstacle?.needs ?? {};
  return (
    <article className="ds-card panel">
      <Heading level={3} data-size="2xs">
        <Other about={about} openingId={miss.openingId} candidateId={miss.candidateId} />
      </Heading>
      <p>
        <strong>{t("suggestions.stops")}</strong> {failed ? rule(failed) : "–"}
        <Journey of={miss} />
      </p>
      {failed && Object.keys(needs).length > 0 && (
        <p>{explain("possible", { condition: condition(failed, needs, who) })}</p>
      )}
    </article>
  );
}
