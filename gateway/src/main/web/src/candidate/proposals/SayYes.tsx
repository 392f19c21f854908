import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answers, type Reply, saveAnswers } from "../../shared/api/answers";
import { move } from "../../shared/api/matches";
import type { Candidate, Match, Opening } from "../../shared/api/types";
import type { Question } from "../../shared/api/types.employer";
import { useCommand } from "../../shared/api/useCommand";
import { ActionButton } from "../../shared/ui/ActionButton";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { MyCase } from "../MyCase";
import { AskedByCompany, type Replies } from "./AskedByCompany";
import { useProposal } from "./useProposal";
import { WhatIsShared } from "./WhatIsShared";
import { WhatYouAccept } from "./WhatYouAccept";

export default function SayYes() {
  const { t } = useTranslation("answers");
  const { t: own } = useTranslation("candidate");
  const { matchId } = useParams({ from: "/meg/forslag/$matchId/ja" });
  const { proposal, place } = useProposal(matchId);
  const offer = proposal.data?.state === "OFFERED";
  return (
    <Page
      title={t(offer ? "yes.offerTitle" : "yes.title")}
      above={
        <BackLink to="/meg/forslag/$matchId" params={{ matchId }}>
          {own("proposal.back")}
        </BackLink>
      }
    >
      <MyCase>{(me) => <Load of={proposal}>{(match) => <Confirm me={me} match={match} place={place} />}</Load>}</MyCase>
    </Page>
  );
}

function Confirm({ me, match, place }: { me: Candidate; match: Match; place: Opening | null }) {
  const { t } = useTranslation("answers");
  const navigate = useNavigate();
  const offer = match.state === "OFFERED";
  const params = { matchId: match.id };
  const questions = offer ? [] : (place?.details.questions ?? []);
  const said = useQuery({ ...answers(me.id, match.id), enabled: questions.length > 0 }).data?.items ?? [];
  const [changed, setChanged] = useState<Replies | null>(null);
  const replies = changed ?? Object.fromEntries(said.map(({ question, value }) => [question, value ?? ""]));
  const say = useCommand(
    async (to: "ACCEPTED" | "OFFER_ACCEPTED", key: string) => {
      if (changed) await saveAnswers(me.id, match.id, answered(questions, changed));
      return move(match.id, match.version, { to }, key);
    },
    () => {
      announce(t(offer ? "yes.offerDone" : "yes.done"));
      void navigate({ to: "/meg/forslag/$matchId", params, replace: true });
    },
  );
  return (
    <>
      {offer ? <WhatYouAccept place={place} /> : <WhatIsShared me={me} place={place} />}
      <AskedByCompany questions={questions} replies={replies} onChange={setChanged} />
      {say.problem && <ProblemAlert problem={say.problem} onRetry={() => void say.reload()} />}
      <div className="actions actions-even">
        <ActionButton busy={say.busy} onClick={() => void say.run(offer ? "OFFER_ACCEPTED" : "ACCEPTED")}>
          {t(offer ? "yes.offerButton" : "yes.button")}
        </ActionButton>
        <ButtonLink to="/meg/forslag/$matchId" params={params} variant="secondary">
          {t("yes.notYet")}
        </ButtonLink>
      </div>
    </>
  );
}

const answered = (questions: Question[], replies: Replies): Reply[] =>
  questions
    .map(({ text }) => ({ question: text, value: (replies[text] ?? "").trim() }))
    .filter(({ value }) => value !== "");
