import { useTranslation } from "react-i18next";
import type { Employer } from "../api/types";
import { SelectField } from "../forms/Field";
import type { OpeningEditor } from "./useDraft";

export function PlaceStep({ form, company }: { form: OpeningEditor; company: Employer }) {
  const { t } = useTranslation("opening");
  return (
    <SelectField label={t("unit")} description={t("unitHint")} {...form.field("unitId")}>
      <option value="">{t("choose")}</option>
      {company.units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {[unit.name, unit.place].filter(Boolean).join(", ")}
        </option>
      ))}
    </SelectField>
  );
}
