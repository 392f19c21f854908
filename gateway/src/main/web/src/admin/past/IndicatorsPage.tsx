import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Board, board, type Indicator, type Own } from "../../shared/api/board";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { day, listed, moment, number, percent } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";

const OWN: Own[] = ["OFFERED_SHARE", "DAYS_TO_PLACE", "ANSWERED_SHARE"];

/** How the municipality is doing: figures of others with their source, from their first year on, and our own beside them. */
export default function IndicatorsPage() {
  const { t } = useTranslation("admin", { keyPrefix: "indicators" });
  const found = useQuery(board());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(of) => <Found of={of} />}</Load>
    </Page>
  );
}

function Found({ of }: { of: Board }) {
  const { t } = useTranslation("admin", { keyPrefix: "indicators" });
  const { t: past } = useTranslation("admin", { keyPrefix: "past" });
  return (
    <TakeAlong name="indikatorer" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {of.indicators.length === 0 && <p>{t("none")}</p>}
      {of.indicators.map((one) => (
        <Series key={one.measure} of={one} />
      ))}
      {of.missing.length > 0 && (
        <p>{t("missing", { measures: listed(of.missing.map((measure) => past(`measure.${measure}`))) })}</p>
      )}
      <p>
        <TextLink to="/styring/$page" params={{ page: "offisielle" }}>
          {t("bring")}
        </TextLink>
      </p>
      <OwnFigures of={of} />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["first", "others", "cause"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}

function Series({ of }: { of: Indicator }) {
  const { t } = useTranslation("admin", { keyPrefix: "indicators" });
  const { t: past } = useTranslation("admin", { keyPrefix: "past" });
  const [first] = of.series;
  const last = of.series.at(-1);
  const said = (value: number) => (of.unit === "PERCENT" ? `${number(value, 1)} %` : number(value));
  if (!first || !last) return null;
  const changed =
    of.change === null
      ? t("baseline", { value: said(first.value), year: first.year })
      : t("changed", { first: said(first.value), from: first.year, last: said(last.value), to: last.year });
  return (
    <Figure
      name={of.measure.toLowerCase()}
      title={capital(past(`measure.${of.measure}`))}
      finding={of.way ? `${changed} ${t(`way.${of.way}`)}` : changed}
      columns={[t("year"), t("value"), t("source"), t("date")]}
      rows={of.series.map(({ year, value, source, date }): Cell[] => [String(year), value, source, day(date)])}
      written={(cell, column) => (column === 1 && typeof cell === "number" ? said(cell) : cell)}
      bars={of.series.map(({ year, value }) => ({ label: String(year), value, text: said(value) }))}
    />
  );
}

function OwnFigures({ of }: { of: Board }) {
  const { t } = useTranslation("admin", { keyPrefix: "indicators" });
  const years = [...new Set(of.own.map(({ year }) => year))].sort((a, b) => b - a);
  const said = (own: Own, year: number): Cell => {
    const value = of.own.find((one) => one.own === own && one.year === year)?.value ?? null;
    if (value === null) return t("own.none");
    return own === "DAYS_TO_PLACE" ? value : percent(value);
  };
  return (
    <Figure
      name="egne-indikatorer"
      title={t("own.title")}
      finding={t("own.finding")}
      columns={[t("own.what"), ...years.map((year) => `${year}–${year + 1}`)]}
      rows={OWN.map((own): Cell[] => [t(`own.${own}`), ...years.map((year) => said(own, year))])}
    />
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
