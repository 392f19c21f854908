import { useTranslation } from "react-i18next";
import type { Match } from "../../shared/api/types";
import { useTradeName } from "../../shared/i18n/codes";
import { weekday } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { StateTag } from "../../shared/ui/small";

/** The matches of one person, in short. */
export function MatchList({ matches }: { matches: Match[] }) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  return (
    <ul className="log">
      {matches.map((match) => (
        <li key={match.id}>
          <TextLink to="/oppfolging/treff/$matchId" params={{ matchId: match.id }}>
            {tradeName(match.trade)}
          </TextLink>{" "}
          <StateTag state={match.state} />
          {match.deadline && <span className="muted block">{t("matches.by", { date: weekday(match.deadline) })}</span>}
        </li>
      ))}
    </ul>
  );
}
