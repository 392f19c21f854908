import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Match, type MatchState, type Opening, PLACED } from "../shared/api/types";
import { expiresSoon } from "./expiring";

const IN_DIALOGUE: MatchState[] = ["INTERESTED", "INTERVIEW", "TRIAL", "OFFERED"];

/** Counts that lead to what they count. */
export function Stats({ openings, matches }: { openings: Opening[]; matches: Match[] }) {
  const { t } = useTranslation("employer");
  const inState = (...states: MatchState[]) => matches.filter(({ state }) => states.includes(state)).length;
  const counts = [
    ["drafts", openings.filter(({ status }) => status === "DRAFT").length, "DRAFT"],
    ["active", openings.filter(({ status }) => status === "PUBLISHED").length, "PUBLISHED"],
    ["waiting", inState("PRESENTED"), "PUBLISHED"],
    ["dialogue", inState(...IN_DIALOGUE), "PUBLISHED"],
    ["filled", inState(...PLACED), undefined],
    ["expiring", openings.filter(expiresSoon).length, "PUBLISHED"],
    ["lapsed", openings.filter(({ status }) => status === "LAPSED").length, "LAPSED"],
  ] as const;
  return (
    <ul className="stats">
      {counts.map(([words, count, status]) => (
        <li key={words}>
          <Link to="/bedrift/plasser" search={words === "expiring" ? { status, soon: true } : { status }}>
            <span className="stat-number">{count}</span>
            <span>{t(`stats.${words}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
