import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTradeName } from "../../shared/i18n/codes";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { ProposalBody } from "./ProposalBody";
import { useProposal } from "./useProposal";

export default function Proposal() {
  const { t } = useTranslation("candidate");
  const { matchId } = useParams({ from: "/meg/forslag/$matchId" });
  const tradeName = useTradeName();
  const { proposal, place } = useProposal(matchId);
  const title = place?.title ?? (proposal.data ? tradeName(proposal.data.trade) : t("proposal.title"));
  return (
    <Page title={title} above={<BackLink to="/meg/forslag">{t("proposals.all")}</BackLink>}>
      <Load of={proposal}>{(match) => <ProposalBody match={match} place={place} />}</Load>
    </Page>
  );
}
