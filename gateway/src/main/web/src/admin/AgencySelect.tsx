import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SelectField } from "../shared/forms/Field";
import { Load } from "../shared/ui/Load";
import { agencies } from "./users";

/** Where somebody works. The list is asked for, so that it is the one everything else goes by. */
export function AgencySelect({
  label,
  choose,
  error,
  value,
  onChange,
}: {
  label: string;
  choose: string;
  error?: string;
  value: string;
  onChange: (code: string) => void;
}) {
  const { t: mydata } = useTranslation("mydata");
  const asked = useQuery(agencies());
  return (
    <Load of={asked}>
      {(codes) => (
        <SelectField
          id="agency"
          label={label}
          error={error}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{choose}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {mydata(`agency.${code}` as never, { defaultValue: code }) as string}
            </option>
          ))}
        </SelectField>
      )}
    </Load>
  );
}
