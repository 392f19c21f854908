import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnswerPage } from "./AnswerPage";
import { OfferForm } from "./OfferForm";

export default function MakeOffer() {
  const { t } = useTranslation("employer", { keyPrefix: "offer" });
  const { matchId } = useParams({ from: "/bedrift/treff/$matchId/tilbud" });
  return (
    <AnswerPage matchId={matchId} title={t("title")} lead={t("lead")} done={t("done")}>
      {(match, onDone) => <OfferForm match={match} onDone={onDone} />}
    </AnswerPage>
  );
}
