import { useTranslation } from "react-i18next";
import type { Match, MatchState } from "../../shared/api/types";
import { ButtonLink, TextLink } from "../../shared/ui/links";

const YES: MatchState[] = ["ACCEPTED", "OFFER_ACCEPTED"];
const NO: MatchState[] = ["DECLINED", "OFFER_DECLINED"];

/** Yes and no weigh the same: same size, side by side, always at hand. */
export function AnswerBar({ match }: { match: Match }) {
  const { t } = useTranslation("candidate");
  const may = (states: MatchState[]) => match.actions.some(({ to }) => states.includes(to));
  const params = { matchId: match.id };
  if (may(YES) && may(NO)) {
    const about = match.state === "OFFERED" ? "offer" : "proposal";
    return (
      <div className="answer-bar">
        <ButtonLink to="/meg/forslag/$matchId/ja" params={params}>
          {t(`answer.${about}.yes`)}
        </ButtonLink>
        <ButtonLink to="/meg/forslag/$matchId/nei" params={params}>
          {t(`answer.${about}.no`)}
        </ButtonLink>
      </div>
    );
  }
  if (!may(["WITHDRAWN"])) return null;
  return (
    <p>
      <TextLink to="/meg/forslag/$matchId/nei" params={params}>
        {t("answer.withdraw")}
      </TextLink>
    </p>
  );
}
