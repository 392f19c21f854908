import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { draftMatch } from "../../shared/api/matches";
import type { Suggestion } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { StateTag } from "../../shared/ui/small";

/** Picks a pair as a draft that nobody is told about, and goes on to the preview. */
export function Pick({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const { candidateId, openingId, match } = suggestion;
  const command = useCommand(
    (body: { candidateId: string; openingId: string }, key) => draftMatch(body, key),
    (drafted) => void navigate({ to: "/oppfolging/treff/$matchId/foresla", params: { matchId: drafted.id } }),
  );
  if (match)
    return (
      <div className="actions">
        <StateTag state={match.state} />
        <ButtonLink to="/oppfolging/treff/$matchId" params={{ matchId: match.id }} variant="secondary">
          {t("suggestions.open")}
        </ButtonLink>
      </div>
    );
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run({ candidateId, openingId })}>
          {t("suggestions.propose")}
        </ActionButton>
      </div>
    </>
  );
}
