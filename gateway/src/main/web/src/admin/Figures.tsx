import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rates } from "../shared/api/matches";
import { session } from "../shared/api/session";
import { moment } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Demand } from "./Demand";
import { RateTile } from "./RateTile";

export default function Figures() {
  const { t } = useTranslation("admin");
  const asked = useQuery(rates());
  return (
    <Page title={t("figures.title")} wide>
      <Load of={asked}>
        {(figures) => (
          <>
            <p className="muted">{t("figures.at", { time: moment(figures.at) })}</p>
            <RateTile figures={figures} />
            <p>
              <TextLink to="/styring/$page" params={{ page: "loftet" }}>
                {t("figures.promise")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "historikk" }}>
                {t("figures.past")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "offisielle" }}>
                {t("figures.official")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "kalender" }}>
                {t("calendar.title")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "egne-plasser" }}>
                {t("figures.own")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "svar" }}>
                {t("figures.responses")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "indikatorer" }}>
                {t("figures.indicators")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "gevinst" }}>
                {t("figures.gains")}
              </TextLink>
            </p>
            <Demand of={figures.demand} />
            <p>
              <TextLink to="/styring/$page" params={{ page: "fag-og-omraade" }}>
                {t("figures.supply")}
              </TextLink>
            </p>
            <p>
              <TextLink to="/styring/$page" params={{ page: "kull" }}>
                {t("cohorts.title")}
              </TextLink>
            </p>
            <ToUsers />
          </>
        )}
      </Load>
    </Page>
  );
}

/** Team leads see the figures too; users are for administrators. */
function ToUsers() {
  const { t } = useTranslation("admin");
  const me = useQuery(session()).data;
  if (!me?.roles?.includes("administrator")) return null;
  return (
    <>
      <p>
        <TextLink to="/styring/$page" params={{ page: "brukere" }}>
          {t("users.title")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/styring/$page" params={{ page: "varsler" }}>
          {t("deliveries.link")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/styring/$page" params={{ page: "unge-stemmer" }}>
          {t("figures.voices")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/styring/$page" params={{ page: "apne-data" }}>
          {t("figures.open")}
        </TextLink>
      </p>
    </>
  );
}
