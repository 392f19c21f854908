import { useTranslation } from "react-i18next";
import type { Rates } from "../shared/api/types";
import { Figure } from "../shared/figure/Figure";
import type { Cell } from "../shared/figure/saved";
import { useTradeName } from "../shared/i18n/codes";

/** What is wished and what there is, by trade, now. */
export function Demand({ of }: { of: Rates["demand"] }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const tradeName = useTradeName();
  const short = of.filter(({ wishing, seatsHere }) => wishing !== null && wishing > seatsHere);
  return (
    <Figure
      name="onsker-og-plasser"
      title={t("demand.title")}
      finding={t("demand.finding", { count: short.length })}
      columns={[t("dimension.TRADE"), t("demand.wishing"), t("demand.here"), t("demand.elsewhere"), t("demand.gap")]}
      rows={of.map(({ trade, wishing, seatsHere, seatsElsewhere }): Cell[] => [
        tradeName(trade),
        wishing,
        seatsHere,
        seatsElsewhere,
        wishing === null ? null : Math.max(0, wishing - seatsHere),
      ])}
    />
  );
}
