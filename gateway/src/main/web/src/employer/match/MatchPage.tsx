import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import { match } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { AnonymousCardView } from "../../shared/card/AnonymousCardView";
import { weekday } from "../../shared/i18n/format";
import { ProcessLater } from "../../shared/process/ProcessLater";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { StateTag } from "../../shared/ui/small";
import { Answer } from "./Answer";
import { AnswersPanel } from "./AnswersPanel";
import { WhoItIs } from "./WhoItIs";

export default function MatchPage() {
  const { t } = useTranslation("employer");
  const { matchId } = useParams({ from: "/bedrift/treff/$matchId" });
  const asked = useQuery(match(matchId));
  return (
    <Page title={t("match.title")} above={<BackLink to="/bedrift/plasser">{t("openings.all")}</BackLink>}>
      <Load of={asked}>{(found) => <Found match={found} />}</Load>
    </Page>
  );
}

function Found({ match: found }: { match: Match }) {
  const { t } = useTranslation("employer");
  const place = useQuery(opening(found.openingId)).data;
  return (
    <>
      <p>
        <StateTag state={found.state} /> {place && t("match.for", { title: place.title })}
      </p>
      {found.deadline && found.state === "PRESENTED" && (
        <p>
          <strong>{t("todo.by", { date: weekday(found.deadline) })}</strong>
        </p>
      )}
      <WhoItIs match={found} />
      {found.card && <AnonymousCardView card={found.card} title={t("match.card")} />}
      {found.card && place && place.details.questions.length > 0 && <AnswersPanel match={found} place={place} />}
      <Answer match={found} />
      <ProcessLater match={found} side="employer" />
    </>
  );
}
