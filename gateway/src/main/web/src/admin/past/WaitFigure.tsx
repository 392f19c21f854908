import { useTranslation } from "react-i18next";
import type { PastWaiting } from "../../shared/api/types.past";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { number } from "../../shared/i18n/format";
import { monthName, shortMonth } from "./words";

/** Time to a place: how it is spread, and a band of quartiles by month. Those who still wait are counted and said. */
export function WaitFigure({ of }: { of: PastWaiting }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const days = (value: number | null) => (value === null ? t("wait.notYet") : t("wait.days", { count: value }));
  const people = (value: number | null) => (value === null ? t("figure.withheld") : number(value));
  const label = (from: number, to: number | null) =>
    to === null ? t("wait.from", { from }) : t("wait.between", { from, to });
  const told = of.months.some(({ quartiles }) => quartiles.first !== null);
  const band = {
    of: of.months.map(({ month, quartiles: { first, median, third } }) => ({
      label: shortMonth(month),
      low: first,
      middle: median,
      high: third,
    })),
    words: { band: t("wait.band"), middle: t("wait.median"), text: number },
  };
  const rows: Cell[][] = [
    ...of.buckets.map((bucket): Cell[] => [label(bucket.from, bucket.to), bucket.people]),
    [t("wait.still"), of.waiting],
  ];
  return (
    <>
      <Figure
        name="ventetid"
        title={t("wait.title")}
        finding={t(of.people === null || of.waiting === null ? "wait.findingWithheld" : "wait.finding", {
          median: days(of.quartiles.median),
          people: people(of.people),
          waiting: people(of.waiting),
        })}
        columns={[t("wait.bucket"), t("wait.people")]}
        rows={rows}
        bars={rows.map(([name, value]) => ({
          label: String(name),
          value: value as number | null,
          text: people(value as number | null),
        }))}
      />
      {of.months.length > 0 && (
        <Figure
          name="ventetid-per-maaned"
          title={t("wait.byMonth")}
          finding={t("wait.byMonthFinding")}
          columns={[t("wait.month"), t("wait.first"), t("wait.median"), t("wait.third")]}
          rows={of.months.map(({ month, quartiles }): Cell[] => [
            monthName(month),
            quartiles.first ?? t("wait.none"),
            quartiles.median ?? t("wait.none"),
            quartiles.third ?? t("wait.none"),
          ])}
          band={told ? band : undefined}
        />
      )}
    </>
  );
}
