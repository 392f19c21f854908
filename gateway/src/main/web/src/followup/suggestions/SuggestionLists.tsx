import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestion, Suggestions } from "../../shared/api/types";
import { moment } from "../../shared/i18n/format";
import { Empty } from "../../shared/ui/small";
import { CompareBar } from "./CompareBar";
import { CompareChoice } from "./CompareChoice";
import { Comparison } from "./Comparison";
import { NearMisses } from "./NearMisses";
import { SuggestionCard } from "./SuggestionCard";
import { useComparing } from "./useComparing";
import { Widen } from "./Widen";

export type About = "opening" | "candidate";

/** The best one shows its factors at once; all open would be a list nobody reads to its end. */
const OPEN_AT_FIRST = 1;

interface Props {
  lists: Suggestions;
  about: About;
  /** The first name of the person the list is for, where it is for one. */
  who?: string;
}

export function SuggestionLists({ lists, about, who }: Props) {
  const { t } = useTranslation("followup");
  const { items, nearMisses = [], widen = [], rulesVersion, market } = lists;
  const comparing = useComparing();
  const idOf = (one: Suggestion) => (about === "opening" ? one.openingId : one.candidateId);
  const compared = items.filter((one) => comparing.chosen.includes(idOf(one)));
  return (
    <>
      <p className="muted">
        {t("suggestions.version", { version: String(rulesVersion) })}
        {market?.at && ` · ${t("suggestions.fresh", { time: moment(market.at) })}`}
      </p>
      {comparing.comparing && <Comparison items={compared} about={about} onClose={comparing.close} />}
      {items.length === 0 ? (
        <Empty title={t(about === "opening" ? "suggestions.empty" : "suggestions.emptyPeople")}>
          <Paragraph>{t("suggestions.emptyPlaces")}</Paragraph>
        </Empty>
      ) : (
        <ol className="cards cards-one">
          {items.map((one, index) => (
            <li key={idOf(one)}>
              <SuggestionCard suggestion={one} about={about} who={who} open={index < OPEN_AT_FIRST}>
                {items.length > 1 && <CompareChoice about={about} suggestion={one} of={comparing} id={idOf(one)} />}
              </SuggestionCard>
            </li>
          ))}
        </ol>
      )}
      <CompareBar of={comparing} />
      {(items.length === 0 || widen.length > 0) && <Widen steps={widen} about={about} who={who} />}
      <NearMisses of={nearMisses} about={about} who={who} />
    </>
  );
}
