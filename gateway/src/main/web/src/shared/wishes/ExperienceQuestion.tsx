import { useTranslation } from "react-i18next";
import { EXPERIENCES, SKILLS } from "../api/codes";
import { Choices } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { useCode } from "../i18n/codes";
import type { Asking } from "./asking";

/** What somebody can do, where they have learnt it, and the rest in their own words. */
export function ExperienceQuestion({ alone, value, onChange, ...words }: Asking) {
  const { t } = useTranslation("profile");
  const code = useCode();
  return (
    <div className="stack">
      <Choices
        {...words}
        hideLegend={alone}
        value={value.skills}
        onChange={(skills) => onChange({ skills })}
        options={SKILLS.map((one) => ({ value: one, label: code("skill", one) }))}
      />
      <Choices
        name="hvor-laert"
        label={t("experience.title")}
        value={value.experience}
        onChange={(experience) => onChange({ experience })}
        options={EXPERIENCES.map((one) => ({ value: one, label: t(`experience.${one}`) }))}
      />
      <TextArea
        id="erfaring-ord"
        label={t("experience.words")}
        description={t("experience.wordsHint")}
        maxLength={300}
        rows={3}
        value={value.experienceWords ?? ""}
        onChange={(event) => onChange({ experienceWords: event.target.value || null })}
      />
    </div>
  );
}
