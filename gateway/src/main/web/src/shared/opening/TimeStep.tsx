import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { OneOf } from "../forms/Choices";
import { TextField } from "../forms/Field";
import { CodeChoices } from "./CodeChoices";
import type { OpeningEditor } from "./useDraft";

const PAY = ["YES", "NO", ""] as const;

/** When it begins and when the work is done; from the hours follows what those under 18 may do. */
export function TimeStep({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  return (
    <>
      <TextField label={t("startFrom")} type="date" narrow {...form.field("startFrom")} />
      <TextField label={t("startTo")} description={t("startToHint")} type="date" narrow {...form.field("startTo")} />
      <TextField
        label={t("perWeek")}
        description={t("perWeekHint")}
        inputMode="decimal"
        narrow
        {...form.field("perWeek")}
      />
      <TextField
        label={t("longestDay")}
        description={t("longestDayHint")}
        inputMode="decimal"
        narrow
        {...form.field("longestDay")}
      />
      <TextField label={t("workFrom")} type="time" narrow {...form.field("workFrom")} />
      <TextField label={t("workTo")} description={t("workToHint")} type="time" narrow {...form.field("workTo")} />
      <CodeChoices
        form={form}
        name="times"
        codes={["WEEKENDS", "UNTIL_CLOSING"]}
        word={(code) => t(`times.${code as "WEEKENDS"}`)}
        label={t("timesLabel")}
      />
      <Controller
        control={form.control}
        name="tariffPay"
        render={({ field }) => (
          <OneOf
            name="tariffPay"
            label={t("tariffPay")}
            value={field.value}
            onChange={field.onChange}
            options={PAY.map((one) => ({ value: one, label: t(`tariff.${one || "UNSAID"}`) }))}
          />
        )}
      />
    </>
  );
}
