import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { move, match as one } from "../../shared/api/matches";
import type { Match, MatchState, Transition } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import type { WallCard } from "../../shared/api/wall";
import { useCode } from "../../shared/i18n/codes";
import { ActionButton } from "../../shared/ui/ActionButton";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { type Column, columnOf } from "./columns";

interface Props {
  card: WallCard;
  /** Where it was dropped, when it was. */
  to?: Column;
  onMoved: (match: Match) => void;
}

/** Where the card may go from here, by whom; asked anew, since others may have moved it. */
export function MoveTo({ card, to, onMoved }: Props) {
  return <Load of={useQuery(one(card.matchId))}>{(match) => <Ways match={match} to={to} onMoved={onMoved} />}</Load>;
}

/** What needs no more than the press: everything else opens where the rest is said. */
function plain(match: Match, to: MatchState): Transition | null {
  if (to === "CONTRACT_SENT") return { to };
  return match.state === "DRAFT" && to === "WITHDRAWN" ? { to, reason: "PICKED_BY_MISTAKE" } : null;
}

function Ways({ match, to, onMoved }: { match: Match; to?: Column; onMoved: (match: Match) => void }) {
  const { t } = useTranslation("followup");
  const code = useCode();
  const command = useCommand(
    (step: Transition, key: string) => move(match.id, match.version, step, key),
    (done) => {
      announce(t("wall.moved", { state: code("state", done.state) }));
      onMoved(done);
    },
  );
  const own = [...new Set(match.actions.map((action) => action.to))].filter((state) => state !== match.state);
  const said = [...new Set((match.recordable ?? []).map((action) => action.to))].filter(
    (state) => state !== match.state && !own.includes(state),
  );
  const leads = (state: MatchState) => !to || columnOf(state) === to;
  const nowhere = !own.some(leads) && !said.some(leads);
  const params = { matchId: match.id };
  return (
    <div className="wall-ways">
      {nowhere && to && (
        <p role="status">
          {t("wall.notThere", { column: t(`wall.column.${to}`), now: t(`wall.column.${columnOf(match.state)}`) })}
        </p>
      )}
      {own.length + said.length === 0 && <p>{t("wall.nowhere")}</p>}
      <ul>
        {own
          .filter((state) => nowhere || leads(state))
          .map((state) => {
            const step = plain(match, state);
            return (
              <li key={state}>
                {step ? (
                  <ActionButton
                    variant="secondary"
                    data-size="sm"
                    busy={command.busy}
                    onClick={() => void command.run(step)}
                  >
                    {code("state", state)}
                  </ActionButton>
                ) : state === "PROPOSED" ? (
                  <TextLink to="/oppfolging/treff/$matchId/foresla" params={params}>
                    {t("wall.opens", { state: code("state", state) })}
                  </TextLink>
                ) : (
                  <TextLink to="/oppfolging/treff/$matchId" params={params}>
                    {t("wall.opens", { state: code("state", state) })}
                  </TextLink>
                )}
              </li>
            );
          })}
        {said
          .filter((state) => nowhere || leads(state))
          .map((state) => (
            <li key={state}>
              <TextLink to="/oppfolging/treff/$matchId" params={params} hash="skriv-ned">
                {t("wall.writeDown", { state: code("state", state) })}
              </TextLink>
            </li>
          ))}
      </ul>
      {command.problem && (
        <ProblemAlert
          problem={command.problem}
          onRetry={command.problem.conflict ? () => void command.reload() : undefined}
        />
      )}
    </div>
  );
}
