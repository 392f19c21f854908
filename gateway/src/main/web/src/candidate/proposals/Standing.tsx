import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match, MatchState } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { weekday } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

const GOOD: MatchState[] = ["ACCEPTED", "PRESENTED", "INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", "OFFER_ACCEPTED"];

/** Where this one proposal stands, and what happens next. */
export function Standing({ match }: { match: Match }) {
  const { t } = useTranslation("candidate");
  const undo = useCommand(
    (_: "undo", key: string) => move(match.id, match.version, { to: "PROPOSED" }, key),
    () => announce(t("standing.undone")),
  );
  const canUndo = match.state === "DECLINED" && match.actions.some(({ to }) => to === "PROPOSED");
  const hasDeadline = (match.state === "PROPOSED" || match.state === "OFFERED") && match.deadline;
  return (
    <Alert data-color={GOOD.includes(match.state) ? "success" : "info"}>
      <Heading level={2} data-size="2xs">
        {t(`state.${match.state}`)}
      </Heading>
      <Paragraph>{t(`standing.${match.state}`)}</Paragraph>
      {hasDeadline && <Paragraph>{t("proposal.answerBy", { date: weekday(match.deadline) })}</Paragraph>}
      {match.state === "NOT_SELECTED" && match.feedback?.text && (
        <Paragraph lang="nb" className="own-words">
          {t("standing.theirWords")} «{match.feedback.text}»
        </Paragraph>
      )}
      {undo.problem && <ProblemAlert problem={undo.problem} onRetry={() => void undo.reload()} />}
      {canUndo && (
        <ActionButton variant="secondary" busy={undo.busy} onClick={() => void undo.run("undo")}>
          {t("standing.undo")}
        </ActionButton>
      )}
    </Alert>
  );
}
