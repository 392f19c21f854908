import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { lookUp } from "../api/access";
import type { Problem } from "../api/problem";
import type { NewEmployer } from "../api/types";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { companyRules } from "./companyRules";
import { RegisterCard } from "./RegisterCard";

interface Props {
  command: { run: (body: NewEmployer) => Promise<void>; busy: boolean; problem: Problem | null };
  words: string;
  /** Known from the sign-in: it cannot be another one. */
  organisation?: string;
}

export function CompanyForm({ command, words, organisation }: Props) {
  const { t, i18n } = useTranslation("companies");
  const form = useChecked<NewEmployer>(companyRules(t), {
    organisationNumber: organisation ?? "",
    name: "",
    contactName: "",
    contactEmail: "",
    contactPhone: "",
    language: i18n.language as NewEmployer["language"],
  });
  const { setError, field } = form;
  const number = form.watch("organisationNumber");
  const official = useQuery(lookUp(number)).data?.entity?.name;
  const { setValue } = form;
  useEffect(() => {
    if (official) setValue("name", official);
  }, [official, setValue]);
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
      <RegisterCard number={number} />
      <TextField
        label={t("company.name")}
        description={official ? t("register.official") : undefined}
        autoComplete="organization"
        readOnly={Boolean(official)}
        {...field("name")}
      />
      <TextField label={t("company.contactName")} autoComplete="name" {...field("contactName")} />
      <TextField label={t("company.contactEmail")} type="email" autoComplete="email" {...field("contactEmail")} />
      <TextField label={t("company.contactPhone")} type="tel" autoComplete="tel" narrow {...field("contactPhone")} />
      <SubmitRow words={words} command={command} form={form} />
    </form>
  );
}
