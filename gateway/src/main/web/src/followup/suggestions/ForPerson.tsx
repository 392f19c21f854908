import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { suggestions } from "../../shared/api/matches";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { SuggestionLists } from "./SuggestionLists";

/** Places for one person, best first, each with its reasons. */
export default function ForPerson() {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("opening");
  const { candidateId } = useParams({ from: "/oppfolging/personer/$candidateId/forslag" });
  const person = useQuery(candidate(candidateId)).data;
  const found = useQuery(suggestions({ candidate: candidateId }));
  const name = person ? `${person.firstName} ${person.lastName}` : t("person.title");
  return (
    <Page
      title={t("suggestions.for", { name })}
      lead={t("suggestions.lead")}
      above={
        <BackLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
          {t("toPerson")}
        </BackLink>
      }
      wide
    >
      <Heading level={2} data-size="sm">
        {t("suggestions.fits")}
      </Heading>
      <p>
        <TextLink to="/oppfolging/meg" hash="sok">
          {words("searches.tellMe")}
        </TextLink>
      </p>
      <Load of={found}>{(lists) => <SuggestionLists lists={lists} about="opening" who={person?.firstName} />}</Load>
    </Page>
  );
}
