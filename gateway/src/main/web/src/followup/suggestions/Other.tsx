import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { opening } from "../../shared/api/employers";
import { TextLink } from "../../shared/ui/links";
import type { About } from "./SuggestionLists";

/** The other side of a pair: the place for a person, or the person for a place. */
export function Other({ about, openingId, candidateId }: { about: About; openingId: string; candidateId: string }) {
  return about === "opening" ? <PlaceLink id={openingId} /> : <PersonLink id={candidateId} />;
}

export function PlaceLink({ id }: { id: string }) {
  const { t } = useTranslation("followup");
  const place = useQuery(opening(id)).data;
  const where = place && [place.employerName, place.place].filter(Boolean).join(", ");
  return (
    <>
      <TextLink to="/oppfolging/plasser/$openingId" params={{ openingId: id }}>
        {place?.title ?? t("opening.title")}
      </TextLink>
      {where && <span className="muted other-where"> {where}</span>}
    </>
  );
}

export function PersonLink({ id }: { id: string }) {
  const { t } = useTranslation("followup");
  const person = useQuery(candidate(id)).data;
  return (
    <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId: id }}>
      {person ? `${person.firstName} ${person.lastName}` : t("person.title")}
    </TextLink>
  );
}
