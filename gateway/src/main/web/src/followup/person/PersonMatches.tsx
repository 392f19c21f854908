import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { matches } from "../../shared/api/matches";
import type { Candidate } from "../../shared/api/types";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { Panel } from "../../shared/ui/small";
import { MatchList } from "../matches/MatchList";
import { nextStep } from "../nextStep";

export function PersonMatches({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const theirs = useQuery(matches({ candidate: person.id }));
  const next = nextStep(person);
  return (
    <Panel title={t("person.process")} tone="accent">
      <Paragraph>{t(`nextLong.${next}`)}</Paragraph>
      {next === "suggestions" && (
        <div className="actions">
          <ButtonLink to="/oppfolging/personer/$candidateId/forslag" params={{ candidateId: person.id }}>
            {t("person.seeSuggestions")}
          </ButtonLink>
        </div>
      )}
      <Load of={theirs}>
        {({ items }) =>
          items.length === 0 ? <Paragraph>{t("matches.none")}</Paragraph> : <MatchList matches={items} />
        }
      </Load>
    </Panel>
  );
}
