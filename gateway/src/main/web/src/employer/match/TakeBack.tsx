import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnswerPage } from "./AnswerPage";
import { TakeBackForm } from "./TakeBackForm";

export default function TakeBack() {
  const { t } = useTranslation("employer", { keyPrefix: "takeBack" });
  const { matchId } = useParams({ from: "/bedrift/treff/$matchId/trekk" });
  return (
    <AnswerPage matchId={matchId} title={t("title")} lead={t("lead")} done={t("done")}>
      {(match, onDone) => <TakeBackForm match={match} onDone={onDone} />}
    </AnswerPage>
  );
}
