import { Heading, Tag } from "@digdir/designsystemet-react";
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { FactorTable } from "../../shared/explain/FactorTable";
import { NotUsed } from "../../shared/explain/NotUsed";
import { useFactorWords } from "../../shared/explain/words";
import { Improve } from "./Improve";
import { Journey } from "./Journey";
import { Other } from "./Other";
import { Pick } from "./Pick";
import type { About } from "./SuggestionLists";
import { Verdict } from "./Verdict";

interface Props {
  suggestion: Suggestion;
  about: About;
  who?: string;
  /** The first ones show their factors at once; the rest would make the list too long to read. */
  open: boolean;
  children?: ReactNode;
}

/** The word first, then the number; then why. Nothing is sent from here: a person decides on the next page. */
export function SuggestionCard({ suggestion, about, who, open, children }: Props) {
  const { t } = useTranslation("followup");
  const { t: explain } = useTranslation("explain");
  const factorName = useFactorWords();
  const { word, score, mustRules, unknown } = suggestion;
  const failed = mustRules.filter(({ held }) => !held).length;
  const Icon = failed === 0 ? CheckmarkCircleIcon : ExclamationmarkTriangleIcon;
  return (
    <article className="ds-card panel suggestion">
      <div className="suggestion-head">
        <Heading level={3} data-size="xs">
          <Other about={about} openingId={suggestion.openingId} candidateId={suggestion.candidateId} />
        </Heading>
        {word && <Verdict word={word} score={score} />}
      </div>
      <p className="icon-line">
        <Icon aria-hidden fontSize="1.25rem" />
        <span>
          {explain(failed === 0 ? "rules.allHeld" : "rules.notAll", { count: mustRules.length, failed })}
          <Journey of={suggestion} />
        </span>
        {suggestion.neighbour && <Tag data-color="info">{explain("neighbour")}</Tag>}
      </p>
      {unknown.length > 0 && (
        <p>
          <strong>{explain("unknown")}</strong> {unknown.map(factorName).join(", ")}
        </p>
      )}
      {suggestion.lowered && (
        <p>{t("suggestions.lowered", { silent: suggestion.lowered.silent, due: suggestion.lowered.due })}</p>
      )}
      <div className="folds">
        <details className="ds-details" data-variant="tinted" open={open}>
          <summary>{t("suggestions.factors")}</summary>
          <div>
            <FactorTable factors={suggestion.factors} />
          </div>
        </details>
        <Improve of={suggestion.improve ?? []} who={who} />
        <NotUsed of={suggestion.notUsed} rules={mustRules} />
      </div>
      <div className="suggestion-foot">
        <Pick suggestion={suggestion} />
        {children}
      </div>
    </article>
  );
}
