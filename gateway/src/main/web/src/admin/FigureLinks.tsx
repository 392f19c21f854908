import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { session } from "../shared/api/session";
import { TextLink } from "../shared/ui/links";

/** Pages by what they are called. Team leads see the figures; users, messages and what is published are not theirs. */
const PAGES = {
  loftet: "figures.promise",
  historikk: "figures.past",
  offisielle: "figures.official",
  avbrudd: "figures.broken",
  kalender: "calendar.title",
  "egne-plasser": "figures.own",
  svar: "figures.responses",
  indikatorer: "figures.indicators",
  gevinst: "figures.gains",
  "fag-og-omraade": "figures.supply",
  kull: "cohorts.title",
} as const;
const FOR_ADMINISTRATORS = {
  brukere: "users.title",
  varsler: "deliveries.link",
  "unge-stemmer": "figures.voices",
  "apne-data": "figures.open",
} as const;

export function FigureLinks() {
  const { t } = useTranslation("admin");
  const administers = useQuery(session()).data?.roles?.includes("administrator") ?? false;
  const pages = Object.entries({ ...PAGES, ...(administers ? FOR_ADMINISTRATORS : {}) });
  return (
    <nav aria-label={t("figures.pages")}>
      <ul className="in-columns">
        {pages.map(([page, words]) => (
          <li key={page}>
            <TextLink to="/styring/$page" params={{ page }}>
              {t(words)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
