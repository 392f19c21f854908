import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Gains, type GainsYear, gains } from "../../shared/api/board";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { day, listed, moment, number } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";

/** What the contracts may be worth: a range, with every assumption it rests on. */
export default function GainsPage() {
  const { t } = useTranslation("admin", { keyPrefix: "gains" });
  const found = useQuery(gains());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(of) => <Found of={of} />}</Load>
    </Page>
  );
}

const schoolYear = ({ year }: GainsYear) => `${year}–${year + 1}`;

function Found({ of }: { of: Gains }) {
  const { t } = useTranslation("admin", { keyPrefix: "gains" });
  const { t: past } = useTranslation("admin", { keyPrefix: "past" });
  const none = t("none");
  const finding = () => {
    if (of.missing.length > 0)
      return t("findingMissing", { measures: listed(of.missing.map((one) => past(`measure.${one}`))) });
    const told = of.years.find(({ range }) => range !== null);
    if (told?.range)
      return t("finding", {
        signed: number(told.signed ?? 0),
        year: schoolYear(told),
        low: number(told.range.low),
        high: number(told.range.high),
      });
    const [latest] = of.years;
    return latest ? t("findingFew", { year: schoolYear(latest) }) : t("findingNone");
  };
  return (
    <TakeAlong name="gevinst" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      <Figure
        name="gevinst-per-skoleaar"
        title={t("byYear")}
        finding={finding()}
        columns={[t("year"), t("signed"), t("low"), t("high")]}
        rows={of.years.map((year): Cell[] => [
          schoolYear(year),
          year.signed,
          year.range?.low ?? none,
          year.range?.high ?? none,
        ])}
      />
      <Figure
        name="forutsetninger"
        title={t("assumed.title")}
        finding={t("assumed.finding", { count: of.assumptions.length })}
        columns={[t("assumed.what"), t("assumed.of"), t("assumed.value"), t("assumed.source"), t("assumed.date")]}
        rows={of.assumptions.map(({ measure, year, value, source, date }): Cell[] => [
          past(`measure.${measure}`),
          String(year),
          value,
          source,
          day(date),
        ])}
        written={(cell) => (typeof cell === "number" ? number(cell, 1) : cell)}
      />
      <p>
        <TextLink to="/styring/$page" params={{ page: "offisielle" }}>
          {t("bring")}
        </TextLink>
      </p>
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["sum", "range", "ours", "not"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}
