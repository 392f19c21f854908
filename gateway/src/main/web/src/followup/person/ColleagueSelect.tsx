import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import type { Contact } from "../../shared/api/types";
import { useConsentWords } from "../../shared/consent/words";
import { type FieldWords, SelectField } from "../../shared/forms/Field";

/** One of the colleagues, each with where they work. */
export function ColleagueSelect({ staff, ...rest }: FieldWords & ComponentProps<"select"> & { staff: Contact[] }) {
  const { t } = useTranslation("mydata");
  const { agency } = useConsentWords();
  return (
    <SelectField {...rest}>
      <option value="">{t("team.choose")}</option>
      {staff.map((one) => (
        <option key={one.subject} value={one.subject}>
          {one.name} {one.agency && `(${agency(one.agency)})`}
        </option>
      ))}
    </SelectField>
  );
}
