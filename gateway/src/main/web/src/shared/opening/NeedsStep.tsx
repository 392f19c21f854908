import { useTranslation } from "react-i18next";
import { LANGUAGE_LEVELS, LICENCES, SUPPORTS } from "../api/codes";
import type { Employer } from "../api/types";
import { SelectField, TextField } from "../forms/Field";
import { useCode } from "../i18n/codes";
import { CodeChoices } from "./CodeChoices";
import type { OpeningEditor } from "./OpeningForm";

export function NeedsStep({ form }: { form: OpeningEditor; company: Employer }) {
  const { t } = useTranslation("forms");
  const code = useCode();
  return (
    <>
      <CodeChoices
        form={form}
        name="supports"
        list="support"
        codes={SUPPORTS}
        label={t("opening.supports")}
        description={t("opening.supportsHint")}
      />
      <CodeChoices
        form={form}
        name="licences"
        list="licence"
        codes={LICENCES}
        label={t("opening.licences")}
        description={t("opening.licencesHint")}
      />
      <SelectField
        label={t("opening.languageLevel")}
        description={t("opening.languageHint")}
        {...form.field("languageLevel")}
      >
        <option value="">{t("opening.noLevel")}</option>
        {LANGUAGE_LEVELS.map((level) => (
          <option key={level} value={level}>
            {code("language", level)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t("opening.minimumAge")}
        description={t("opening.minimumAgeHint")}
        inputMode="numeric"
        narrow
        {...form.field("minimumAge")}
      />
    </>
  );
}
