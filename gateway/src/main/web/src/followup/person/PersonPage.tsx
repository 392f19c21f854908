import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import type { Candidate } from "../../shared/api/types";
import { GuardianPanel } from "../../shared/consent/GuardianPanel";
import { PausePanel } from "../../shared/consent/PausePanel";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { AllConsents } from "./AllConsents";
import { ConsentPanel } from "./ConsentPanel";
import { PersonFacts } from "./PersonFacts";
import { PersonMatches } from "./PersonMatches";
import { SeenBy } from "./SeenBy";
import { WishesPanel } from "./WishesPanel";

export default function PersonPage() {
  const { t } = useTranslation("followup");
  const { candidateId } = useParams({ from: "/oppfolging/personer/$candidateId" });
  const asked = useQuery(candidate(candidateId));
  const who = asked.data;
  return (
    <Page
      title={who ? `${who.firstName} ${who.lastName}` : t("person.title")}
      above={<BackLink to="/oppfolging">{t("people.title")}</BackLink>}
      wide
    >
      <Load of={asked}>{(person) => <Person person={person} />}</Load>
    </Page>
  );
}

function Person({ person }: { person: Candidate }) {
  return (
    <div className="columns">
      <div className="stack">
        <PersonFacts person={person} />
        <ConsentPanel person={person} />
        <AllConsents person={person} />
        {person.status === "PUBLISHED" && <PausePanel person={person} />}
        <GuardianPanel person={person} />
      </div>
      <div className="stack">
        <PersonMatches person={person} />
        <WishesPanel person={person} />
        <SeenBy person={person} />
      </div>
    </div>
  );
}
