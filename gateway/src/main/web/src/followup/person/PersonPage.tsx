import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import type { Candidate } from "../../shared/api/types";
import { GuardianPanel } from "../../shared/consent/GuardianPanel";
import { PausePanel } from "../../shared/consent/PausePanel";
import { openArea } from "../../shared/i18n/texts";
import { BackLink } from "../../shared/ui/BackLink";
import { Load, Waiting } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { AllConsents } from "./AllConsents";
import { CohortPanel } from "./CohortPanel";
import { ConsentPanel } from "./ConsentPanel";
import { PersonFacts } from "./PersonFacts";
import { PersonMatches } from "./PersonMatches";
import { RightsPanel } from "./RightsPanel";
import { SamePerson } from "./SamePerson";
import { SeenBy } from "./SeenBy";
import { WishesPanel } from "./WishesPanel";

const SchoolPanel = lazy(async () => {
  await openArea("journey", "process", "forms");
  return import("./SchoolPanel");
});
const Notes = lazy(() => import("./Notes"));
const SentTo = lazy(() => import("./SentTo"));
const Team = lazy(() => import("./Team"));
const Documents = lazy(() => import("../../shared/casework/Documents").then((found) => ({ default: found.Documents })));
const Talk = lazy(() => import("../../shared/casework/Talk").then((found) => ({ default: found.Talk })));

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

const TABS = ["overview", "notes", "documents", "messages", "team", "sent"] as const;
type Tab = (typeof TABS)[number];
const HASH: Record<Tab, string> = {
  overview: "",
  notes: "notater",
  documents: "filer",
  messages: "meldinger",
  team: "team",
  sent: "sendt",
};

function Person({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const { hash } = useLocation();
  const shown = TABS.find((tab) => HASH[tab] === hash) ?? "overview";
  return (
    <>
      <nav aria-label={t("tabs.label")}>
        <ul className="tabs">
          {TABS.map((tab) => (
            <li key={tab}>
              <Link
                to="/oppfolging/personer/$candidateId"
                params={{ candidateId: person.id }}
                hash={HASH[tab]}
                resetScroll={false}
                aria-current={tab === shown ? "page" : undefined}
              >
                {t(`tabs.${tab}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown === "overview" ? (
        <Overview person={person} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <section aria-label={t(`tabs.${shown}`)}>
            {shown === "notes" && <Notes person={person} />}
            {shown === "documents" && <Documents candidateId={person.id} />}
            {shown === "messages" && <Talk candidateId={person.id} side="STAFF" />}
            {shown === "team" && <Team person={person} />}
            {shown === "sent" && <SentTo person={person} />}
          </section>
        </Suspense>
      )}
    </>
  );
}

function Overview({ person }: { person: Candidate }) {
  return (
    <div className="columns">
      <div className="stack">
        <SamePerson person={person} />
        <PersonFacts person={person} />
        <CohortPanel key={person.version} person={person} />
        <ConsentPanel person={person} />
        <AllConsents person={person} />
        {person.status === "PUBLISHED" && <PausePanel person={person} />}
        <GuardianPanel person={person} />
      </div>
      <div className="stack">
        <PersonMatches person={person} />
        <Suspense fallback={null}>
          <SchoolPanel person={person} />
        </Suspense>
        <WishesPanel person={person} />
        <RightsPanel person={person} />
        <SeenBy person={person} />
      </div>
    </div>
  );
}
