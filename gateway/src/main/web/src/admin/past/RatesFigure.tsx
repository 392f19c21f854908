import { useTranslation } from "react-i18next";
import type { Comparison, OfficialRate } from "../../shared/api/types.comparing";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { number, percent } from "../../shared/i18n/format";

/** Both rates as a table, with why there is none where there is none. */
export function RatesFigure({ of }: { of: Comparison }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const told = of.rates.filter(({ rate }) => rate !== null);
  const words = ({ rate, why }: OfficialRate) =>
    rate !== null ? percent(rate) : why === "FEW_CONTRACTS" ? null : t("official.none");
  return (
    <Figure
      name="offisielle-andeler"
      title={t("official.table", { year: of.year })}
      finding={
        told.length === 0
          ? t("official.findingNone")
          : told
              .map(({ definition, rate }) =>
                t("official.finding", { name: t(`official.${definition}.title`), share: percent(rate ?? 0) }),
              )
              .join(" ")
      }
      columns={[
        t("official.rate"),
        t("official.contracts"),
        t("official.applicants"),
        t("official.share"),
        t("official.reason"),
      ]}
      rows={of.rates.map((rate): Cell[] => [
        t(`official.${rate.definition}.title`),
        rate.contracts,
        rate.applicants === null ? t("official.none") : number(rate.applicants),
        words(rate),
        rate.why ? t(`official.why.${rate.why}`) : "–",
      ])}
    />
  );
}
