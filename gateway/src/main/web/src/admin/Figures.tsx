import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rates } from "../shared/api/matches";
import { TakeAlong } from "../shared/figure/TakeAlong";
import { moment } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { Demand } from "./Demand";
import { FigureLinks } from "./FigureLinks";
import { Overview } from "./overview/Overview";
import { RateTile } from "./RateTile";

export default function Figures() {
  const { t } = useTranslation("admin");
  const asked = useQuery(rates());
  return (
    <Page title={t("figures.title")} wide>
      <TakeAlong name="oversikt" title={t("figures.title")}>
        <Overview />
        <FigureLinks />
        <Load of={asked}>
          {(figures) => (
            <>
              <RateTile figures={figures} />
              <Demand of={figures.demand} />
              <p className="muted">{t("figures.at", { time: moment(figures.at) })}</p>
            </>
          )}
        </Load>
      </TakeAlong>
    </Page>
  );
}
