import { useTranslation } from "react-i18next";
import type { FormidlingDay, FormidlingYear } from "../../shared/api/formidling";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { day, today } from "../../shared/i18n/format";
import { Empty } from "../../shared/ui/small";

/** Each day with who says so and when, and which comes next. */
export function DayTable({ of }: { of: FormidlingYear }) {
  const { t } = useTranslation("admin", { keyPrefix: "calendar" });
  if (of.days.length === 0)
    return (
      <Empty title={t("empty", { year: of.year })}>
        <p>{t("emptyText")}</p>
      </Empty>
    );
  const upcoming = of.days.filter((one) => one.day >= today()).sort((a, b) => a.day.localeCompare(b.day))[0];
  const title = t("caption", { year: of.year, county: t("county", { context: of.county, code: of.county }) });
  const date = (one: FormidlingDay) => (one.about ? t("about", { date: day(one.day) }) : day(one.day));
  return (
    <TakeAlong name={`formidling-${of.year}`} title={title}>
      <Figure
        name={`formidling-${of.year}`}
        title={title}
        finding={
          upcoming
            ? t("finding", { what: t(`milestone.${upcoming.milestone}`), date: date(upcoming) })
            : t("findingOver", { year: of.year })
        }
        columns={[t("what"), t("day"), t("source"), t("sourceDate")]}
        rows={of.days.map((one): Cell[] => [
          t(`milestone.${one.milestone}`),
          date(one),
          one.source,
          day(one.sourceDate),
        ])}
      />
    </TakeAlong>
  );
}
