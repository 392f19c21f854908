import { Heading, Tag } from "@digdir/designsystemet-react";
import { CalendarIcon, LocationPinIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import type { Match } from "../../shared/api/types";
import { useTradeName } from "../../shared/i18n/codes";
import { day, weekday } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { Reasons } from "./Reasons";
import { useWay } from "./useWay";

export function ProposalCard({ match }: { match: Match }) {
  const { t } = useTranslation("candidate");
  const tradeName = useTradeName();
  const place = useQuery(opening(match.openingId)).data;
  const way = useWay(match.id);
  const toAnswer = match.state === "PROPOSED" || match.state === "OFFERED";
  return (
    <article className="ds-card panel proposal">
      <Tag data-color={toAnswer ? "warning" : "neutral"}>{t(`state.${match.state}`)}</Tag>
      <Heading level={2} data-size="xs">
        <TextLink to="/meg/forslag/$matchId" params={{ matchId: match.id }}>
          {place?.title ?? tradeName(match.trade)}
        </TextLink>
      </Heading>
      {place && (
        <>
          <p>
            <strong>{place.employerName}</strong> · {tradeName(match.trade)}
          </p>
          <p className="icon-line">
            <LocationPinIcon aria-hidden fontSize="1.25rem" />
            {place.unitName}
            {place.place && `, ${place.place}`}
            {way && ` · ${way}`}
          </p>
          <p className="icon-line">
            <CalendarIcon aria-hidden fontSize="1.25rem" />
            {t("proposal.from", { date: day(place.startFrom) })}
          </p>
        </>
      )}
      {toAnswer && <Reasons matchId={match.id} most={3} />}
      {toAnswer && match.deadline && (
        <p>
          <strong>{t("proposal.answerBy", { date: weekday(match.deadline) })}</strong>
        </p>
      )}
    </article>
  );
}
