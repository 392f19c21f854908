import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { addUnit } from "../api/employers";
import type { Employer, NewUnit, Unit } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { PlaceName } from "../person/PlaceName";
import { unitRules } from "./companyRules";
import { FromRegister } from "./FromRegister";

/** A place of work of a company: where the young person would go in the morning. */
export function UnitForm({ company, onSaved }: { company: Employer; onSaved: (unit: Unit) => void }) {
  const { t } = useTranslation("companies");
  const command = useCommand((body: NewUnit, key) => addUnit(company.id, company.version, body, key), onSaved);
  const form = useChecked<NewUnit>(unitRules(t), {
    name: "",
    postalCode: "",
    address: "",
    organisationNumber: null,
  });
  const { setError, field } = form;
  useEffect(() => tellFields(command.problem, { setError }), [command.problem, setError]);
  const orNothing = { setValueAs: (text: string | null) => text?.replace(/\s/g, "") || null };
  return (
    <form noValidate onSubmit={form.handleSubmit((body) => command.run(body))} className="stack">
      <FromRegister
        company={company}
        onChosen={({ name, address, postalCode, number }) => {
          form.setValue("name", name);
          form.setValue("address", address.join(", "));
          form.setValue("postalCode", postalCode ?? "");
          form.setValue("organisationNumber", number);
        }}
      />
      <TextField label={t("unit.name")} description={t("unit.nameHint")} {...field("name")} />
      <TextField label={t("unit.address")} {...field("address")} />
      <TextField label={t("unit.postalCode")} inputMode="numeric" maxLength={4} narrow {...field("postalCode")} />
      <PlaceName postalCode={form.watch("postalCode")} />
      <TextField
        label={t("unit.organisationNumber")}
        description={t("unit.organisationHint")}
        inputMode="numeric"
        narrow
        {...field("organisationNumber")}
        {...form.register("organisationNumber", orNothing)}
      />
      <SubmitRow words={t("unit.save")} command={command} form={form} />
    </form>
  );
}
