import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem";
import type { NewEmployer } from "../api/types";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { companyRules } from "./companyRules";

interface Props {
  command: { run: (body: NewEmployer) => Promise<void>; busy: boolean; problem: Problem | null };
  words: string;
  /** Known from the sign-in: it cannot be another one. */
  organisation?: string;
}

export function CompanyForm({ command, words, organisation }: Props) {
  const { t, i18n } = useTranslation("forms");
  const form = useChecked<NewEmployer>(companyRules(t), {
    organisationNumber: organisation ?? "",
    name: "",
    contactName: "",
    contactEmail: "",
    contactPhone: "",
    language: i18n.language as NewEmployer["language"],
  });
  const { setError, field } = form;
  useEffect(() => tellFields(command.problem, { setError }), [command.problem, setError]);
  return (
    <form noValidate onSubmit={form.handleSubmit((body) => command.run(body))} className="stack">
      <TextField
        label={t("company.organisationNumber")}
        description={t(organisation ? "company.organisationKnown" : "company.organisationHint")}
        inputMode="numeric"
        readOnly={Boolean(organisation)}
        narrow
        {...field("organisationNumber")}
      />
      <TextField label={t("company.name")} autoComplete="organization" {...field("name")} />
      <TextField label={t("company.contactName")} autoComplete="name" {...field("contactName")} />
      <TextField label={t("company.contactEmail")} type="email" autoComplete="email" {...field("contactEmail")} />
      <TextField label={t("company.contactPhone")} type="tel" autoComplete="tel" narrow {...field("contactPhone")} />
      <SubmitRow
        words={words}
        busy={command.busy}
        problem={command.problem}
        mistakes={form.mistakes}
        attempt={form.attempt}
      />
    </form>
  );
}
