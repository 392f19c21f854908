import { useTranslation } from "react-i18next";
import { SKILLS, SURROUNDINGS } from "../api/codes";
import type { Employer } from "../api/types";
import { TextArea } from "../forms/Field";
import { CodeChoices } from "./CodeChoices";
import type { OpeningEditor } from "./OpeningForm";

export function WorkStep({ form }: { form: OpeningEditor; company: Employer }) {
  const { t } = useTranslation("forms");
  return (
    <>
      <TextArea
        label={t("opening.tasks")}
        description={t("opening.tasksHint")}
        maxLength={2000}
        rows={7}
        {...form.field("tasks")}
      />
      <CodeChoices
        form={form}
        name="skills"
        list="skill"
        codes={SKILLS}
        label={t("opening.skills")}
        description={t("opening.skillsHint")}
      />
      <CodeChoices
        form={form}
        name="surroundings"
        list="surrounding"
        codes={SURROUNDINGS}
        label={t("opening.surroundings")}
      />
    </>
  );
}
