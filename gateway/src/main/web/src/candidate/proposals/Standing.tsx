import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import { type Match, type MatchState, PLACED } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { weekday } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

const GOOD: MatchState[] = ["ACCEPTED", "PRESENTED", "INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", ...PLACED];

/** Where this one proposal stands, and what happens next. */
export function Standing({ match }: { match: Match }) {
  const { t } = useTranslation("candidate");
  const back = match.state === "OFFER_DECLINED" ? "OFFERED" : "PROPOSED";
  const undo = useCommand(
    (_: "undo", key: string) => move(match.id, match.version, { to: back }, key),
    () => announce(t("standing.undone")),
  );
  const canUndo = ["DECLINED", "OFFER_DECLINED"].includes(match.state) && match.actions.some(({ to }) => to === back);
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
