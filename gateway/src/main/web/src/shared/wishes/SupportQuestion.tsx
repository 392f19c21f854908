import { List } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { SUPPORTS } from "../api/codes";
import { Choices, OneOf } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { useCode } from "../i18n/codes";
import type { Asking } from "./asking";

/** What helps, and who gets to know it. */
export function SupportQuestion({ alone, value, onChange, ...words }: Asking) {
  const { t } = useTranslation("profile");
  const code = useCode();
  return (
    <div className="stack">
      <Choices
        {...words}
        hideLegend={alone}
        value={value.supports}
        onChange={(supports) => onChange({ supports })}
        options={SUPPORTS.map((one) => ({ value: one, label: code("support", one) }))}
      />
      <TextArea
        id="hjelp-ord"
        label={t("support.words")}
        description={t("support.wordsHint")}
        maxLength={300}
        rows={3}
        value={value.supportWords ?? ""}
        onChange={(event) => onChange({ supportWords: event.target.value || null })}
      />
      <OneOf
        name="hjelp-hvem"
        label={t("support.who")}
        value={value.supportWordsForEmployers ? "EMPLOYERS" : "STAFF"}
        onChange={(who) => onChange({ supportWordsForEmployers: who === "EMPLOYERS" })}
        options={(["STAFF", "EMPLOYERS"] as const).map((who) => ({ value: who, label: t(`support.${who}`) }))}
      />
      <div>
        <p className="ds-label">{t("support.seenBy")}</p>
        <List.Unordered>
          <List.Item>{t("support.seenStaff")}</List.Item>
          <List.Item>{t("support.seenCard")}</List.Item>
          <List.Item>{t("support.seenOpen")}</List.Item>
          <List.Item>{t("support.neverUsed")}</List.Item>
        </List.Unordered>
      </div>
    </div>
  );
}
