import { useTranslation } from "react-i18next";
import type { FunnelStep, Past } from "../../shared/api/types.past";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { number, percent } from "../../shared/i18n/format";

const share = (value: number | null) => (value === null ? "–" : percent(value));

/** How many came how far, and how long each step took. */
export function FunnelFigure({ of }: { of: Past }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const name = ({ milestone }: FunnelStep) => t(`milestone.${milestone}`);
  const count = (step: FunnelStep | undefined) => step?.count ?? null;
  const proposed = count(of.funnel[0]);
  const placed = count(of.funnel.find(({ milestone }) => milestone === "OFFER_ACCEPTED"));
  const rows: Cell[][] = of.funnel.map((step) => [
    name(step),
    step.count,
    share(step.ofPrevious),
    share(step.ofFirst),
    step.medianDays === null ? "–" : step.medianDays,
  ]);
  return (
    <Figure
      name="trakt"
      title={t("funnel.title")}
      finding={
        proposed === null
          ? t("funnel.allWithheld")
          : placed === null
            ? t("funnel.placedWithheld", { proposed: number(proposed) })
            : t("funnel.finding", { proposed: number(proposed), placed: number(placed) })
      }
      columns={[
        t("funnel.milestone"),
        t("funnel.count"),
        t("funnel.ofPrevious"),
        t("funnel.ofFirst"),
        t("funnel.medianDays"),
      ]}
      rows={rows}
      bars={of.funnel.map((step) => ({
        label: name(step),
        value: step.count,
        text: step.count === null ? t("figure.withheld") : `${number(step.count)} · ${share(step.ofFirst)}`,
      }))}
    />
  );
}
