import { useTranslation } from "react-i18next";
import { HAZARDS } from "../api/codes.posting";
import { TextArea, TextField } from "../forms/Field";
import { today } from "../i18n/format";
import { CodeChoices } from "./CodeChoices";
import type { OpeningEditor } from "./useDraft";

/** What can be dangerous. Where something can, the written assessment for those under 18 is asked for as well. */
export function DangerFields({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  const dangerous = form.watch("hazards").length > 0;
  return (
    <>
      <CodeChoices
        form={form}
        name="hazards"
        codes={HAZARDS}
        word={(one) => t(`hazard.${one as "NOISE"}`)}
        label={t("hazards")}
        description={t("hazardsHint")}
      />
      {dangerous && (
        <>
          <p>{t("riskText")}</p>
          <TextField label={t("riskDate")} type="date" max={today()} narrow {...form.field("riskDate")} />
          <TextField label={t("riskBy")} {...form.field("riskBy")} />
          <TextArea
            label={t("riskMeasures")}
            description={t("riskMeasuresHint")}
            rows={3}
            maxLength={1000}
            {...form.field("riskMeasures")}
          />
        </>
      )}
    </>
  );
}
