import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Employer, Match, Opening } from "../shared/api/types";
import { useTradeName } from "../shared/i18n/codes";
import { weekday } from "../shared/i18n/format";
import { useOpeningTitle } from "../shared/opening/useOpeningTitle";
import { TextLink } from "../shared/ui/links";
import { expiresSoon } from "./expiring";

interface Props {
  company: Employer;
  openings: Opening[];
  matches: Match[];
}

/** What the company has to do, most urgent first. */
export function ToDo({ company, openings, matches }: Props) {
  const { t } = useTranslation("employer");
  const tradeName = useTradeName();
  const title = useOpeningTitle();
  const titleOf = (id: string) => openings.find((opening) => opening.id === id)?.title;
  const toAnswer = matches
    .filter(({ state }) => state === "PRESENTED")
    .sort((a, b) => (a.deadline ?? "9").localeCompare(b.deadline ?? "9"));
  const interested = matches.filter(({ state }) => ["INTERESTED", "INTERVIEW", "TRIAL"].includes(state));
  const drafts = openings.filter(({ status }) => status === "DRAFT");
  const late = openings.filter((opening) => opening.status === "LAPSED" || expiresSoon(opening));
  const nothing = toAnswer.length + interested.length + drafts.length + late.length === 0 && company.units.length > 0;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("todo.title")}
      </Heading>
      {nothing && <Paragraph>{t("todo.nothing")}</Paragraph>}
      <ul className="todo">
        {company.units.length === 0 && (
          <li>
            <TextLink to="/bedrift/sted">{t("todo.unit")}</TextLink>
          </li>
        )}
        {toAnswer.map((match) => (
          <li key={match.id}>
            <TextLink to="/bedrift/treff/$matchId" params={{ matchId: match.id }}>
              {t("todo.answer", { title: titleOf(match.openingId) ?? tradeName(match.trade) })}
            </TextLink>
            {match.deadline && <span className="muted block">{t("todo.by", { date: weekday(match.deadline) })}</span>}
          </li>
        ))}
        {interested.map((match) => (
          <li key={match.id}>
            <TextLink to="/bedrift/treff/$matchId" params={{ matchId: match.id }}>
              {t("todo.contact", { title: titleOf(match.openingId) ?? tradeName(match.trade) })}
            </TextLink>
          </li>
        ))}
        {late.map((opening) => (
          <li key={opening.id}>
            <TextLink to="/bedrift/plasser/$openingId" params={{ openingId: opening.id }}>
              {t(opening.status === "LAPSED" ? "todo.lapsed" : "todo.extend", {
                title: title(opening),
                date: weekday(opening.details.deadline),
              })}
            </TextLink>
          </li>
        ))}
        {drafts.map((opening) => (
          <li key={opening.id}>
            <TextLink to="/bedrift/plasser/$openingId" params={{ openingId: opening.id }}>
              {t("todo.draft", { title: title(opening) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
