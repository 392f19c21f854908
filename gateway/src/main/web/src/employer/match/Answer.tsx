import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match, MatchState } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

const POSSIBLE = ["INTERESTED", "OFFERED"] as const;

/** What the company may do now, as the service says; the most likely first. */
export function Answer({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  const command = useCommand(
    (to: MatchState, key: string) => move(match.id, match.version, { to }, key),
    (_, to) => announce(t(`answer.done.${to as (typeof POSSIBLE)[number]}`)),
  );
  const may = (to: MatchState) => match.actions.some((action) => action.to === to);
  const steps = POSSIBLE.filter(may);
  const params = { matchId: match.id };
  return (
    <section className="stack">
      <Alert data-color="info">
        <Paragraph>{t(`answer.about.${match.state}` as never, { defaultValue: t("answer.about.other") })}</Paragraph>
      </Alert>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        {steps.map((to, index) => (
          <ActionButton
            key={to}
            variant={index === 0 ? "primary" : "secondary"}
            busy={command.busy}
            onClick={() => void command.run(to)}
          >
            {t(`answer.${to}`)}
          </ActionButton>
        ))}
        {may("NOT_SELECTED") && (
          <ButtonLink to="/bedrift/treff/$matchId/ikke-aktuell" params={params} variant="secondary">
            {t("answer.NOT_SELECTED")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
