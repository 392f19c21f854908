import { useTranslation } from "react-i18next";
import { TextField } from "../forms/Field";
import { today } from "../i18n/format";
import { QuestionFields } from "./QuestionFields";
import type { OpeningEditor } from "./useDraft";

export function ContactStep({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  return (
    <>
      <TextField label={t("supervisor")} description={t("supervisorHint")} {...form.field("supervisor")} />
      <TextField label={t("enquiriesName")} description={t("enquiriesHint")} {...form.field("enquiriesName")} />
      <TextField label={t("enquiriesPhone")} type="tel" narrow {...form.field("enquiriesPhone")} />
      <TextField label={t("enquiriesEmail")} type="email" {...form.field("enquiriesEmail")} />
      <TextField
        label={t("deadline")}
        description={t("deadlineHint")}
        type="date"
        min={today()}
        narrow
        {...form.field("deadline")}
      />
      <QuestionFields form={form} />
    </>
  );
}
