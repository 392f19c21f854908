import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { ErrorSummary } from "../../shared/forms/ErrorSummary";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

const REASONS = ["PICKED_BY_MISTAKE", "CANDIDATE_ASKED", "PLACE_CHANGED", "OTHER"] as const;

export function StaffActions({ match }: { match: Match }) {
  const { t } = useTranslation("followup");
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<(typeof REASONS)[number]>("CANDIDATE_ASKED");
  const may = (to: string) => match.actions.some((action) => action.to === to);
  const command = useCommand(
    (why: string, key: string) => move(match.id, match.version, { to: "WITHDRAWN", reason: why }, key),
    () => announce(t("match.withdrawn")),
  );
  const telling = useTelling({
    candidateId: match.candidateId,
    side: "staff",
    occasion: asking && match.state !== "DRAFT" ? "CLOSED" : null,
    step: "WITHDRAWN",
  });
  const params = { matchId: match.id };
  return (
    <>
      <div className="actions">
        {may("PROPOSED") && (
          <ButtonLink to="/oppfolging/treff/$matchId/foresla" params={params}>
            {t("match.propose")}
          </ButtonLink>
        )}
        {may("WITHDRAWN") && !asking && (
          <ActionButton variant="secondary" onClick={() => setAsking(true)}>
            {t("match.withdraw")}
          </ActionButton>
        )}
      </div>
      {asking && may("WITHDRAWN") && (
        <Panel title={t("match.withdrawTitle")}>
          <OneOf
            name="reason"
            label={t("match.reason")}
            description={t("match.withdrawText")}
            value={reason}
            onChange={setReason}
            options={REASONS.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
          />
          <TheyRead telling={telling} state="WITHDRAWN" />
          {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
          <ErrorSummary mistakes={telling.mistakes} attempt={telling.attempt} />
          <div className="actions">
            <ActionButton
              data-color="danger"
              busy={command.busy}
              onClick={() => telling.thenSend(() => command.run(reason))}
            >
              {t("match.withdraw")}
            </ActionButton>
            <ActionButton variant="tertiary" onClick={() => setAsking(false)}>
              {t("cancel")}
            </ActionButton>
          </div>
        </Panel>
      )}
    </>
  );
}
