import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { FormidlingYear } from "../../shared/api/formidling";
import { day } from "../../shared/i18n/format";
import { Empty } from "../../shared/ui/small";

/** Each day with who says so and when. */
export function DayTable({ of }: { of: FormidlingYear }) {
  const { t } = useTranslation("admin", { keyPrefix: "calendar" });
  if (of.days.length === 0)
    return (
      <Empty title={t("empty", { year: of.year })}>
        <p>{t("emptyText")}</p>
      </Empty>
    );
  return (
    <Table className="stacking" zebra>
      <caption>{t("caption", { year: of.year, county: t("county", { context: of.county, code: of.county }) })}</caption>
      <Table.Head>
        <Table.Row>
          {(["what", "day", "source", "sourceDate"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {of.days.map((one) => (
          <Table.Row key={one.milestone}>
            <Table.HeaderCell scope="row">{t(`milestone.${one.milestone}`)}</Table.HeaderCell>
            <Table.Cell data-label={t("day")}>
              {one.about ? t("about", { date: day(one.day) }) : day(one.day)}
            </Table.Cell>
            <Table.Cell data-label={t("source")}>{one.source}</Table.Cell>
            <Table.Cell data-label={t("sourceDate")}>{day(one.sourceDate)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
