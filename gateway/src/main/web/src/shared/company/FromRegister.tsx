import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { registerWorkplaces } from "../api/access";
import type { Employer, RegisterEntity } from "../api/types";
import { SelectField } from "../forms/Field";

interface Props {
  company: Employer;
  onChosen: (workplace: RegisterEntity) => void;
}

/** Workplaces the register knows and we do not yet: chosen instead of typed. Says nothing where there are none. */
export function FromRegister({ company, onChosen }: Props) {
  const { t } = useTranslation("companies");
  const { data } = useQuery(registerWorkplaces(company.id));
  const known = new Set(company.units.map(({ organisationNumber }) => organisationNumber));
  const left = (data?.items ?? []).filter(({ number }) => !known.has(number));
  if (left.length === 0) return null;
  return (
    <SelectField
      id="from-register"
      label={t("register.choose")}
      description={t("register.chooseHint")}
      defaultValue=""
      onChange={(event) => {
        const chosen = left.find(({ number }) => number === event.target.value);
        if (chosen) onChosen(chosen);
      }}
    >
      <option value="">{t("register.chooseNone")}</option>
      {left.map(({ number, name, place }) => (
        <option key={number} value={number}>
          {[name, place].filter(Boolean).join(", ")}
        </option>
      ))}
    </SelectField>
  );
}
