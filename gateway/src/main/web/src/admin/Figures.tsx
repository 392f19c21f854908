import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { overview } from "../shared/api/overview";
import { TakeAlong } from "../shared/figure/TakeAlong";
import { moment } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { Demand } from "./Demand";
import { FigureLinks } from "./FigureLinks";
import { Overview } from "./overview/Overview";
import { read, thisSchoolYear } from "./past/asked";
import { RateTile } from "./RateTile";

/** The whole page is one answer, so that all of it tells of the same moment. */
export default function Figures() {
  const { t } = useTranslation("admin");
  const { aar = thisSchoolYear() } = read({ ...useSearch({ from: "/styring/" }) });
  const { data, isPending } = useQuery(overview(aar));
  const rates = useQuery({ ...overview(aar), select: ({ rates }) => rates, placeholderData: keepPreviousData }); // of now, whatever the year
  return (
    <Page title={t("figures.title")} wide>
      <TakeAlong name="oversikt" title={t("figures.title")}>
        <Overview year={aar} of={data ?? (isPending ? undefined : null)} />
        <FigureLinks />
        <Load of={rates}>
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
