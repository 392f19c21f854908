import { useTranslation } from "react-i18next";
import type { Employer } from "../api/types";
import { SelectField, TextField } from "../forms/Field";
import type { OpeningEditor } from "./OpeningForm";

export function PlaceStep({ form, company }: { form: OpeningEditor; company: Employer }) {
  const { t } = useTranslation("forms");
  return (
    <>
      <SelectField label={t("opening.unit")} description={t("opening.unitHint")} {...form.field("unitId")}>
        <option value="">{t("choose")}</option>
        {company.units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {[unit.name, unit.place].filter(Boolean).join(", ")}
          </option>
        ))}
      </SelectField>
      <TextField label={t("opening.startFrom")} type="date" narrow {...form.field("startFrom")} />
      <TextField
        label={t("opening.startTo")}
        description={t("opening.startToHint")}
        type="date"
        narrow
        {...form.field("startTo")}
      />
      <TextField
        label={t("opening.supervisor")}
        description={t("opening.supervisorHint")}
        {...form.field("supervisor")}
      />
    </>
  );
}
