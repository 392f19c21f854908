import { useTranslation } from "react-i18next";
import { type FieldWords, SelectField } from "../forms/Field";

const DISTANCES = [5, 10, 20, 30, 50, 80, 120, 200];

export function ReachField({
  value,
  onChange,
  ...words
}: FieldWords & {
  id: string;
  value: number;
  onChange: (km: number) => void;
}) {
  const { t } = useTranslation("forms");
  const choices = DISTANCES.includes(value) ? DISTANCES : [...DISTANCES, value].sort((a, b) => a - b);
  return (
    <SelectField {...words} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {choices.map((km) => (
        <option key={km} value={km}>
          {t("wish.upTo", { km })}
        </option>
      ))}
    </SelectField>
  );
}
