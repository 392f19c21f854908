import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { NoForm } from "./NoForm";
import { noOf } from "./no";
import { useProposal } from "./useProposal";

export default function SayNo() {
  const { t } = useTranslation("answers");
  const { t: own } = useTranslation("candidate");
  const { matchId } = useParams({ from: "/meg/forslag/$matchId/nei" });
  const navigate = useNavigate();
  const { proposal } = useProposal(matchId);
  const kind = noOf(proposal.data);
  return (
    <Page
      title={t(`no.${kind}.title`)}
      above={
        <BackLink to="/meg/forslag/$matchId" params={{ matchId }}>
          {own("proposal.back")}
        </BackLink>
      }
    >
      <Load of={proposal}>
        {(match) => (
          <NoForm
            match={match}
            onDone={() => {
              announce(t(`no.${kind}.done`));
              void navigate({ to: "/meg/forslag/$matchId", params: { matchId }, replace: true });
            }}
          />
        )}
      </Load>
    </Page>
  );
}
