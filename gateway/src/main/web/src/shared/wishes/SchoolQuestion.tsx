import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OneOf } from "../forms/Choices";
import { SelectField } from "../forms/Field";
import { useTradeName, useTrades } from "../i18n/codes";
import { announce } from "../ui/live";
import type { Asking } from "./asking";
import { LEVELS, type Level, meetsEntry } from "./entry";

const said = (met: boolean | null) => (met === null ? "unknown" : met ? "yes" : "no");

/** Only yes, no or unknown is kept. Whoever is unsure can have it worked out, here and nowhere else. */
export function SchoolQuestion({ alone, value, onChange, ...words }: Asking) {
  const { t } = useTranslation("forms");
  return (
    <div className="stack">
      <OneOf
        {...words}
        hideLegend={alone}
        value={said(value.entryRequirementMet)}
        onChange={(answer) => onChange({ entryRequirementMet: answer === "unknown" ? null : answer === "yes" })}
        options={(["yes", "no", "unknown"] as const).map((answer) => ({ value: answer, label: t(answer) }))}
      />
      <WorkedOut wished={value.trades[0]} onAnswer={(entryRequirementMet) => onChange({ entryRequirementMet })} />
    </div>
  );
}

function WorkedOut({ wished, onAnswer }: { wished: string | undefined; onAnswer: (met: boolean | null) => void }) {
  const { t } = useTranslation("profile");
  const trades = useTrades();
  const tradeName = useTradeName();
  const [programme, setProgramme] = useState("");
  const [level, setLevel] = useState<Level | "">("");
  const [told, setTold] = useState("");
  const programmes = [...new Map(trades.map((trade) => [trade.programme, trade.programmeName]))];
  const answer = (nextProgramme: string, nextLevel: Level | "") => {
    setProgramme(nextProgramme);
    setLevel(nextLevel);
    if (nextProgramme === "" || nextLevel === "") return;
    const met = meetsEntry(
      nextProgramme,
      nextLevel,
      trades.find(({ slug }) => slug === wished),
    );
    onAnswer(met);
    const sentence = t(`school.${said(met)}`, { trade: wished ? tradeName(wished) : "" });
    setTold(sentence);
    announce(sentence);
  };
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("school.unsure")}</summary>
      <div className="stack">
        <p>{t("school.here")}</p>
        <SelectField
          id="utdanningsprogram"
          label={t("school.programme")}
          value={programme}
          onChange={(event) => answer(event.target.value, level)}
        >
          <option value="">{t("school.choose")}</option>
          {programmes.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="niva"
          label={t("school.level")}
          value={level}
          onChange={(event) => answer(programme, event.target.value as Level | "")}
        >
          <option value="">{t("school.choose")}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(`school.${one}`)}
            </option>
          ))}
        </SelectField>
        {told && <p>{told}</p>}
      </div>
    </details>
  );
}
