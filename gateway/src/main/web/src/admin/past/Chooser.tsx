import { Button } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Past, PastDimension } from "../../shared/api/types.past";
import { SelectField, TextField } from "../../shared/forms/Field";
import { type Chosen, quartersOf, thisSchoolYear } from "./asked";
import { monthName, useValueName } from "./words";

const NAMES = { TRADE: "fag", EMPLOYER: "bedrift", UNIT: "sted", KIND: "slag" } as const;
const CURRENT = thisSchoolYear();

/** Period and filter. What is chosen stands in the address, so it can be sent to somebody. */
export function Chooser({ chosen, past, whole }: { chosen: Chosen; past: Past; whole: Past | undefined }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const navigate = useNavigate();
  const go = (search: Chosen) => void navigate({ to: "/styring/$page", params: { page: "historikk" }, search });
  const valueName = useValueName();
  const years = [...new Set([CURRENT, ...past.years])].sort((a, b) => b - a);
  const year = chosen.aar ?? CURRENT;
  const period = chosen.fra && chosen.til ? `${chosen.fra} ${chosen.til}` : String(year);
  const known = years.flatMap((one) => [String(one), ...quartersOf(one).map(({ fra, til }) => `${fra} ${til}`)]);
  const filter = past.filter ? `${past.filter.dimension} ${past.filter.value}` : "";
  return (
    <div className="toolbar">
      <SelectField
        id="period"
        label={t("period")}
        value={period}
        onChange={({ target }) => {
          const [fra, til] = target.value.split(" ");
          go(til ? { fra, til } : { ...chosen, fra: undefined, til: undefined, aar: Number(fra) });
        }}
      >
        {!known.includes(period) && (
          <option value={period}>
            {t("months", { from: monthName(past.months.first), to: monthName(past.months.last) })}
          </option>
        )}
        {years.map((one) => (
          <optgroup key={one} label={t("year", { from: one, to: one + 1 })}>
            <option value={one}>{t("wholeYear", { from: one, to: one + 1 })}</option>
            {quartersOf(one).map(({ fra, til }) => (
              <option key={fra} value={`${fra} ${til}`}>
                {t("months", { from: monthName(fra), to: monthName(til) })}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {whole && (
        <SelectField
          id="filter"
          label={t("filter")}
          value={filter}
          onChange={({ target }) => {
            const [dimension, value] = target.value.split(" ");
            go({ aar: year, ...(value && { [NAMES[dimension as PastDimension]]: value }) });
          }}
        >
          <option value="">{t("everything")}</option>
          {whole.tables.map(({ dimension, lines }) => (
            <optgroup key={dimension} label={t(`dimension.${dimension}`)}>
              {lines.map(({ value }) => (
                <option key={value} value={`${dimension} ${value}`}>
                  {valueName(dimension, value)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      )}
      <OwnMonths months={past.months} onChoose={(fra, til) => go({ fra, til })} />
    </div>
  );
}

function OwnMonths({ months, onChoose }: { months: Past["months"]; onChoose: (from: string, to: string) => void }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const [from, setFrom] = useState(months.first);
  const [to, setTo] = useState(months.last);
  return (
    <details className="ds-details" data-variant="default">
      <summary>{t("own")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(from, to);
        }}
      >
        <TextField
          id="from"
          label={t("from")}
          description={t("monthForm")}
          value={from}
          onChange={(e) => setFrom(e.target.value)}
        />
        <TextField
          id="to"
          label={t("to")}
          description={t("monthForm")}
          value={to}
          onChange={(e) => setTo(e.target.value)}
        />
        <Button type="submit" variant="secondary">
          {t("show")}
        </Button>
      </form>
    </details>
  );
}
