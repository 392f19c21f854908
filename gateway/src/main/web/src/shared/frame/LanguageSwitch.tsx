import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../api/codes";
import { speak } from "../i18n/texts";

const OWN_NAMES: Record<Language, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
const SHORT: Record<Language, string> = { nb: "BM", nn: "NN", en: "EN" };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="languages">
      <legend className="ds-sr-only">{t("language")}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          aria-label={`${SHORT[language]}, ${OWN_NAMES[language]}`}
          title={OWN_NAMES[language]}
          onClick={() => void speak(language)}
        >
          {SHORT[language]}
        </button>
      ))}
    </fieldset>
  );
}
