import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { opening } from "../../shared/api/employers";
import type { Candidate, Opening } from "../../shared/api/types";
import { useTradeName } from "../../shared/i18n/codes";
import { TextLink } from "../../shared/ui/links";
import type { About } from "./SuggestionLists";

/** The other side of a pair: the place for a person, or the person for a place. */
export function Other({ about, openingId, candidateId }: { about: About; openingId: string; candidateId: string }) {
  return about === "opening" ? <PlaceLink id={openingId} /> : <PersonLink id={candidateId} />;
}

export function PlaceLink({ id }: { id: string }) {
  return <PlaceNamed id={id} place={useQuery(opening(id)).data} />;
}

export function PersonLink({ id }: { id: string }) {
  return <PersonNamed id={id} person={useQuery(candidate(id)).data} />;
}

/** The title alone says little where many places are called the same: trade, employer and place follow it. */
export function PlaceNamed({ id, place }: { id: string; place: Opening | null | undefined }) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  const where = place && [tradeName(place.trade), place.employerName, place.place].filter(Boolean).join(", ");
  return (
    <>
      <TextLink to="/oppfolging/plasser/$openingId" params={{ openingId: id }}>
        {place?.title ?? t("opening.title")}
      </TextLink>
      {where && <span className="muted other-where"> {where}</span>}
    </>
  );
}

export function PersonNamed({ id, person }: { id: string; person: Candidate | undefined }) {
  const { t } = useTranslation("followup");
  return (
    <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId: id }}>
      {person ? `${person.firstName} ${person.lastName}` : t("person.title")}
    </TextLink>
  );
}
