import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { type Area, type Supply, supply } from "../../shared/api/supply";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { useTradeName } from "../../shared/i18n/codes";
import { moment } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load, Waiting } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { isDrawn } from "../map/standing";

const MapFigure = lazy(() => import("../map/MapFigure"));

/** Where a trade is wished and where it is offered: what the partners talk about when they meet. */
export default function SupplyPage({ above }: { above?: ReactNode }) {
  const { t } = useTranslation("admin", { keyPrefix: "supply" });
  const found = useQuery(supply());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={above ?? <BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(answer) => (answer.trades.length === 0 ? <p>{t("none")}</p> : <Found of={answer} />)}</Load>
    </Page>
  );
}

function Found({ of }: { of: Supply }) {
  const { t } = useTranslation("admin", { keyPrefix: "supply" });
  const tradeName = useTradeName();
  const areaName = ({ id, name, here }: Area) =>
    id === "" ? t("elsewhere") : here ? name : t("neighbour", { municipality: name });
  const rows = of.trades.flatMap(({ trade, cells }) =>
    of.areas.flatMap((area, at) => {
      const { wishing = null, seats = 0 } = cells[at] ?? {};
      return wishing === null && seats === 0 ? [] : [{ trade, area, wishing, seats }];
    }),
  );
  const short = rows.filter(({ wishing, seats }) => wishing !== null && wishing > seats);
  return (
    <TakeAlong name="fag-og-omraade" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {of.withheld && <p>{t("withheld")}</p>}
      {isDrawn(of) && (
        <Suspense fallback={<Waiting />}>
          <MapFigure of={of} />
        </Suspense>
      )}
      <Figure
        name="fag-og-omraade"
        title={t("byArea")}
        finding={t("finding", { count: short.length })}
        columns={[t("trade"), t("area"), t("wishing"), t("seats"), t("gap")]}
        rows={rows.map(({ trade, area, wishing, seats }): Cell[] => [
          tradeName(trade),
          areaName(area),
          wishing,
          seats,
          wishing === null ? null : Math.max(0, wishing - seats),
        ])}
      />
      <Figure
        name="fag-samlet"
        title={t("together")}
        finding={t("togetherFinding", { count: of.trades.length })}
        columns={[t("trade"), t("wishing"), t("seatsHere"), t("seatsAround"), t("gap")]}
        rows={of.trades.map(({ trade, wishing, cells }): Cell[] => {
          const here = seatsWhere(of, cells, ({ here }) => here);
          const around = seatsWhere(of, cells, ({ here, near }) => !here && near);
          return [
            tradeName(trade),
            wishing,
            here,
            around,
            wishing === null ? null : Math.max(0, wishing - here - around),
          ];
        })}
      />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["person", "area", "near", "seats", "small"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}

const seatsWhere = (of: Supply, cells: { seats: number }[], where: (area: Area) => boolean) =>
  cells.reduce((sum, { seats }, at) => {
    const area = of.areas[at];
    return area && where(area) ? sum + seats : sum;
  }, 0);
