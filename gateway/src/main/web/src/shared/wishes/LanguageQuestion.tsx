import { useTranslation } from "react-i18next";
import { FOREIGN_LANGUAGES, type ForeignLanguage, LANGUAGE_LEVELS, type LanguageLevel } from "../api/codes";
import { OneOf } from "../forms/Choices";
import { SelectField } from "../forms/Field";
import { useCode } from "../i18n/codes";
import type { Asking } from "./asking";

/** Levels only. Norwegian is what openings ask for; the others are those taught in school. */
export function LanguageQuestion({ alone, value, onChange, ...words }: Asking) {
  const { t } = useTranslation("forms");
  const { t: profile } = useTranslation("profile");
  const code = useCode();
  const levelOf = (language: ForeignLanguage) => value.languages.find((one) => one.language === language)?.level ?? "";
  const tell = (language: ForeignLanguage, level: string) => {
    const others = value.languages.filter((one) => one.language !== language);
    onChange({ languages: level === "" ? others : [...others, { language, level: level as LanguageLevel }] });
  };
  return (
    <div className="stack">
      <OneOf
        {...words}
        hideLegend={alone}
        value={value.languageLevel ?? ""}
        onChange={(level) => onChange({ languageLevel: level === "" ? null : level })}
        options={["" as const, ...LANGUAGE_LEVELS].map((level) => ({
          value: level,
          label: level === "" ? t("wish.noAnswer") : code("language", level),
        }))}
      />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{profile("languages.title")}</legend>
        {FOREIGN_LANGUAGES.map((language) => (
          <SelectField
            key={language}
            id={`sprak-${language}`}
            label={profile(`languages.${language}`)}
            value={levelOf(language)}
            onChange={(event) => tell(language, event.target.value)}
          >
            <option value="">{profile("languages.none")}</option>
            {LANGUAGE_LEVELS.map((level) => (
              <option key={level} value={level}>
                {code("language", level)}
              </option>
            ))}
          </SelectField>
        ))}
      </fieldset>
    </div>
  );
}
