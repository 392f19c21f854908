import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { official } from "../../shared/api/comparing";
import { session } from "../../shared/api/session";
import type { Comparison } from "../../shared/api/types.comparing";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { SelectField } from "../../shared/forms/Field";
import { day, moment, number, today } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { read } from "./asked";
import { FiguresForm } from "./FiguresForm";
import { RatePanel } from "./RatePanel";
import { RatesFigure } from "./RatesFigure";

const YEARS = 8;

/** The match rate by both official definitions, and the figures of others it needs. */
export default function OfficialPage() {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const navigate = useNavigate();
  const now = Number(today().slice(0, 4));
  const { aar = now } = read({ ...useSearch({ from: "/styring/$page" }) });
  const found = useQuery(official(aar));
  const years = [...new Set([aar, ...Array.from({ length: YEARS }, (_, back) => now - back)])].sort((a, b) => b - a);
  const mayImport = useQuery(session()).data?.roles?.includes("administrator") ?? false;
  return (
    <Page
      title={t("official.title")}
      lead={t("official.lead")}
      wide
      above={<BackLink to="/styring">{t("back")}</BackLink>}
    >
      <div className="toolbar">
        <SelectField
          id="year"
          label={t("official.year")}
          value={aar}
          onChange={({ target }) =>
            void navigate({
              to: "/styring/$page",
              params: { page: "offisielle" },
              search: { aar: Number(target.value) },
            })
          }
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={found}>{(answer) => <Found of={answer} />}</Load>
      {mayImport && <FiguresForm />}
    </Page>
  );
}

function Found({ of }: { of: Comparison }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  return (
    <TakeAlong name="offisielle-andeler" title={`${t("official.title")} ${of.year}`}>
      {of.rates.map((rate) => (
        <RatePanel key={rate.definition} of={rate} />
      ))}
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      <RatesFigure of={of} />
      <Figure
        name="tall-fra-andre"
        title={t("imported.title")}
        finding={t("imported.finding", { count: of.figures.length })}
        columns={[
          t("imported.measure"),
          t("imported.year"),
          t("imported.value"),
          t("imported.source"),
          t("imported.date"),
        ]}
        rows={of.figures.map(({ measure, year, value, source, date }): Cell[] => [
          t(`measure.${measure}`),
          String(year),
          value,
          source,
          day(date),
        ])}
        written={(cell) => (typeof cell === "number" ? number(cell, 1) : cell)}
      />
    </TakeAlong>
  );
}
