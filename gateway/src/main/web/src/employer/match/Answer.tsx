import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match, MatchState } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { ErrorSummary } from "../../shared/forms/ErrorSummary";
import { Fold } from "../../shared/process/Fold";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

/** What the company may do now, as the service says; the most likely first. What the young person reads comes first. */
export function Answer({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  const may = (to: MatchState) => match.actions.some((action) => action.to === to);
  const params = { matchId: match.id };
  return (
    <section className="stack">
      <Alert data-color="info">
        <Paragraph>{t(`answer.about.${match.state}` as never, { defaultValue: t("answer.about.other") })}</Paragraph>
      </Alert>
      {may("INTERESTED") && <Interested match={match} />}
      <div className="actions">
        {may("OFFERED") && (
          <ButtonLink to="/bedrift/treff/$matchId/tilbud" params={params}>
            {t("answer.OFFERED")}
          </ButtonLink>
        )}
        {may("NOT_SELECTED") && (
          <ButtonLink to="/bedrift/treff/$matchId/ikke-aktuell" params={params} variant="secondary">
            {t("answer.NOT_SELECTED")}
          </ButtonLink>
        )}
        {may("WITHDRAWN") && !may("NOT_SELECTED") && (
          <ButtonLink to="/bedrift/treff/$matchId/trekk" params={params} variant="secondary">
            {t("answer.WITHDRAWN")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Interested({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  const telling = useTelling({ candidateId: match.candidateId, side: "employer", occasion: "INTERESTED" });
  const command = useCommand(
    (to: MatchState, key: string) => move(match.id, match.version, { to }, key),
    () => announce(t("answer.done.INTERESTED")),
  );
  return (
    <>
      <Fold title={t("answer.theyRead")}>
        <TheyRead telling={telling} state="INTERESTED" />
      </Fold>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <ErrorSummary mistakes={telling.mistakes} attempt={telling.attempt} />
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => telling.thenSend(() => command.run("INTERESTED"))}>
          {t("answer.INTERESTED")}
        </ActionButton>
      </div>
    </>
  );
}
