import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { match } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";

interface Props {
  matchId: string;
  title: string;
  lead: string;
  /** Said when it is sent. */
  done: string;
  children: (match: Match, onDone: () => void) => ReactNode;
}

/** One answer of a company to one young person, on a page of its own; then back to the young person. */
export function AnswerPage({ matchId, title, lead, done, children }: Props) {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  const asked = useQuery(match(matchId));
  const onDone = () => {
    announce(done);
    void navigate({ to: "/bedrift/treff/$matchId", params: { matchId }, replace: true });
  };
  return (
    <Page
      title={title}
      lead={lead}
      above={
        <BackLink to="/bedrift/treff/$matchId" params={{ matchId }}>
          {t("back")}
        </BackLink>
      }
    >
      <Load of={asked}>{(found) => children(found, onDone)}</Load>
    </Page>
  );
}
