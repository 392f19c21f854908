import { useTranslation } from "react-i18next";
import { SKILLS, SURROUNDINGS } from "../api/codes";
import { TextArea } from "../forms/Field";
import { useCode } from "../i18n/codes";
import { CodeChoices } from "./CodeChoices";
import { ReadabilityMeter } from "./ReadabilityMeter";
import type { OpeningEditor } from "./useDraft";

export function WorkStep({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  const code = useCode();
  return (
    <>
      <TextArea label={t("tasks")} description={t("tasksHint")} maxLength={2000} rows={7} {...form.field("tasks")} />
      <ReadabilityMeter text={form.watch("tasks")} />
      <CodeChoices
        form={form}
        name="skills"
        codes={SKILLS}
        word={(one) => code("skill", one)}
        label={t("skills")}
        description={t("skillsHint")}
      />
      <CodeChoices
        form={form}
        name="surroundings"
        codes={SURROUNDINGS}
        word={(one) => code("surrounding", one)}
        label={t("surroundings")}
      />
    </>
  );
}
