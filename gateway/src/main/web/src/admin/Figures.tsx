import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rates } from "../shared/api/matches";
import { moment } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { ByTrade } from "./ByTrade";
import { Funnel } from "./Funnel";
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
            <Funnel of={figures.funnel} />
            <ByTrade of={figures.byTrade} />
            <p>
              <TextLink to="/styring/kull">{t("cohorts.title")}</TextLink>
            </p>
          </>
        )}
      </Load>
    </Page>
  );
}
