import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { match } from "../../shared/api/matches";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { FeedbackForm } from "./FeedbackForm";

export default function NotSelected() {
  const { t } = useTranslation("employer");
  const { matchId } = useParams({ from: "/bedrift/treff/$matchId/ikke-aktuell" });
  const navigate = useNavigate();
  const asked = useQuery(match(matchId));
  return (
    <Page
      title={t("feedback.title")}
      lead={t("feedback.lead")}
      above={
        <BackLink to="/bedrift/treff/$matchId" params={{ matchId }}>
          {t("back")}
        </BackLink>
      }
    >
      <Load of={asked}>
        {(found) => (
          <FeedbackForm
            match={found}
            onDone={() => {
              announce(t("feedback.done"));
              void navigate({ to: "/bedrift/treff/$matchId", params: { matchId }, replace: true });
            }}
          />
        )}
      </Load>
    </Page>
  );
}
