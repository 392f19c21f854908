import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnswerPage } from "./AnswerPage";
import { FeedbackForm } from "./FeedbackForm";

export default function NotSelected() {
  const { t } = useTranslation("employer", { keyPrefix: "feedback" });
  const { matchId } = useParams({ from: "/bedrift/treff/$matchId/ikke-aktuell" });
  return (
    <AnswerPage matchId={matchId} title={t("title")} lead={t("lead")} done={t("done")}>
      {(match, onDone) => <FeedbackForm match={match} onDone={onDone} />}
    </AnswerPage>
  );
}
