import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { matches } from "../shared/api/matches";
import type { Match, Opening } from "../shared/api/types";
import { useCode } from "../shared/i18n/codes";
import { day, listed, weekday } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Empty, StateTag } from "../shared/ui/small";

/** Those who said yes to this place. Nobody else is shown to a company. */
export function Presented({ opening }: { opening: Opening }) {
  const { t } = useTranslation("employer");
  const found = useQuery(matches({ opening: opening.id }));
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("presented.title")}
      </Heading>
      <Load of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("presented.empty")}>
              <Paragraph>{t("presented.emptyText")}</Paragraph>
            </Empty>
          ) : (
            <ul className="cards cards-wide">
              {items.map((match, index) => (
                <li key={match.id}>
                  <PresentedCard match={match} number={items.length - index} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

function PresentedCard({ match, number }: { match: Match; number: number }) {
  const { t } = useTranslation("employer");
  const code = useCode();
  const skills = (match.card?.skills ?? []).map((skill) => code("skill", skill));
  return (
    <article className="ds-card panel">
      <StateTag state={match.state} />
      <Heading level={3} data-size="2xs">
        <TextLink to="/bedrift/treff/$matchId" params={{ matchId: match.id }}>
          {t("presented.person", { number })}
        </TextLink>
      </Heading>
      {skills.length > 0 && <p>{t("presented.skills", { skills: listed(skills) })}</p>}
      {match.card?.availableFrom && <p>{t("presented.from", { date: day(match.card.availableFrom) })}</p>}
      {match.state === "PRESENTED" && match.deadline && (
        <p>
          <strong>{t("todo.by", { date: weekday(match.deadline) })}</strong>
        </p>
      )}
    </article>
  );
}
