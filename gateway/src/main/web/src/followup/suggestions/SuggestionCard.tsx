import { Heading } from "@digdir/designsystemet-react";
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { number } from "../../shared/i18n/format";
import { FactorTable } from "./FactorTable";
import { NotUsed } from "./NotUsed";
import { Other } from "./Other";
import { Pick } from "./Pick";
import type { About } from "./SuggestionLists";

/** The word first, then the number; then why. Nothing is sent from here: a person decides on the next page. */
export function SuggestionCard({ suggestion, about }: { suggestion: Suggestion; about: About }) {
  const { t } = useTranslation("followup");
  const code = useCode();
  const { word, score, mustRules, unknown } = suggestion;
  const allHeld = mustRules.every(({ held }) => held);
  return (
    <article className="ds-card panel suggestion">
      <div className="suggestion-head">
        <Heading level={3} data-size="xs">
          <Other about={about} openingId={suggestion.openingId} candidateId={suggestion.candidateId} />
        </Heading>
        {word && (
          <p className={`verdict verdict-${word}`}>
            <strong>{code("word", word)}</strong>
            {score !== null && <span className="muted"> {t("suggestions.points", { points: number(score) })}</span>}
          </p>
        )}
      </div>
      <p className="icon-line">
        {allHeld ? (
          <CheckmarkCircleIcon aria-hidden fontSize="1.25rem" />
        ) : (
          <ExclamationmarkTriangleIcon aria-hidden fontSize="1.25rem" />
        )}
        {t(allHeld ? "suggestions.rulesHeld" : "suggestions.rulesNot", { count: mustRules.length })}
        {suggestion.distanceKm != null && ` · ${t("suggestions.km", { km: number(suggestion.distanceKm, 1) })}`}
      </p>
      <FactorTable factors={suggestion.factors} />
      {unknown.length > 0 && (
        <p>
          <strong>{t("suggestions.unknown")}</strong>{" "}
          {unknown.map((factor) => t(`factor.${factor}` as never, { defaultValue: factor })).join(", ")}
        </p>
      )}
      <NotUsed of={suggestion.notUsed} rules={mustRules} />
      <Pick suggestion={suggestion} />
    </article>
  );
}
