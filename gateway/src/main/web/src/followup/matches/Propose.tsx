import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { opening } from "../../shared/api/employers";
import { match } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { OpeningPreview } from "../../shared/opening/OpeningPreview";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { ProposeForm } from "./ProposeForm";

export default function Propose() {
  const { t } = useTranslation("followup");
  const { matchId } = useParams({ from: "/oppfolging/treff/$matchId/foresla" });
  const asked = useQuery(match(matchId));
  return (
    <Page
      title={t("propose.title")}
      lead={t("propose.lead")}
      above={
        <BackLink to="/oppfolging/treff/$matchId" params={{ matchId }}>
          {t("toMatch")}
        </BackLink>
      }
    >
      <Load of={asked}>{(draft) => <Draft match={draft} />}</Load>
    </Page>
  );
}

function Draft({ match: draft }: { match: Match }) {
  const { t } = useTranslation("followup");
  const person = useQuery(candidate(draft.candidateId));
  const place = useQuery(opening(draft.openingId)).data;
  if (!draft.actions.some(({ to }) => to === "PROPOSED"))
    return (
      <>
        <Paragraph>{t("propose.already")}</Paragraph>
        <ButtonLink to="/oppfolging/treff/$matchId" params={{ matchId: draft.id }}>
          {t("toMatch")}
        </ButtonLink>
      </>
    );
  return (
    <>
      {place && <OpeningPreview opening={place} level={2} />}
      <Load of={person}>{(who) => <ProposeForm match={draft} person={who} />}</Load>
    </>
  );
}
