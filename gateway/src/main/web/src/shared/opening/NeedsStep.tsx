import { useTranslation } from "react-i18next";
import { LANGUAGE_LEVELS, LICENCES, SUPPORTS } from "../api/codes";
import { SPOKEN } from "../api/codes.posting";
import { SelectField, TextArea, TextField } from "../forms/Field";
import { useCode } from "../i18n/codes";
import { CodeChoices } from "./CodeChoices";
import { DangerFields } from "./DangerFields";
import type { OpeningEditor } from "./useDraft";

/** What one cannot do without, what would be nice, and what the workplace gives in return. */
export function NeedsStep({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  const code = useCode();
  return (
    <>
      <TextArea label={t("musts")} description={t("mustsHint")} rows={3} {...form.field("musts")} />
      <TextArea label={t("wishes")} description={t("wishesHint")} rows={3} {...form.field("wishes")} />
      <CodeChoices
        form={form}
        name="licences"
        codes={LICENCES}
        word={(one) => code("licence", one)}
        label={t("licences")}
        description={t("licencesHint")}
      />
      <SelectField label={t("languageLevel")} description={t("languageHint")} {...form.field("languageLevel")}>
        <option value="">{t("noLevel")}</option>
        {LANGUAGE_LEVELS.map((level) => (
          <option key={level} value={level}>
            {code("language", level)}
          </option>
        ))}
      </SelectField>
      <CodeChoices
        form={form}
        name="languages"
        codes={SPOKEN}
        word={(one) => t(`spoken.${one as "ENGLISH"}`)}
        label={t("languages")}
        description={t("languagesHint")}
      />
      <TextField
        label={t("minimumAge")}
        description={t("minimumAgeHint")}
        inputMode="numeric"
        narrow
        {...form.field("minimumAge")}
      />
      <DangerFields form={form} />
      <CodeChoices
        form={form}
        name="supports"
        codes={SUPPORTS}
        word={(one) => code("support", one)}
        label={t("supports")}
        description={t("supportsHint")}
      />
    </>
  );
}
