import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../api/codes";
import type { Problem } from "../api/problem";
import type { NewCandidate } from "../api/types";
import { DateOfBirth } from "../forms/DateOfBirth";
import { SelectField, TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { AgeReason } from "./AgeReason";
import { PlaceName } from "./PlaceName";
import { personRules } from "./personRules";

interface Props {
  command: { run: (body: NewCandidate) => Promise<void>; busy: boolean; problem: Problem | null };
  words: string;
  /** What is known already, to be mended. */
  initial?: NewCandidate;
  /** What else is asked, above the button. */
  children?: ReactNode;
  onReload?: () => void;
  /** The person fills in about themselves, and the browser may help with what it knows. */
  own?: boolean;
}

/** Who a young person is: used by the person alone, and by staff who register somebody. */
export function PersonForm({ command, words, initial, children, onReload, own = false }: Props) {
  const { t, i18n } = useTranslation("forms");
  const who = own ? "own" : "other";
  const form = useChecked<NewCandidate>(personRules(t), {
    firstName: initial?.firstName ?? "",
    lastName: initial?.lastName ?? "",
    birthDate: initial?.birthDate ?? "",
    phone: initial?.phone ?? "",
    email: initial?.email ?? "",
    postalCode: initial?.postalCode ?? "",
    ageReason: initial?.ageReason ?? undefined,
    language: initial?.language ?? (i18n.language as NewCandidate["language"]),
  });
  const { setError, field } = form;
  useEffect(() => tellFields(command.problem, { setError }), [command.problem, setError]);
  const outside = command.problem?.errors.some(({ code }) => code === "age-needs-reason");
  const asksReason = !own && (outside || form.watch("ageReason") !== undefined);
  const known = (what: string) => (own ? what : "off");
  return (
    <form noValidate onSubmit={form.handleSubmit((body) => command.run(body))} className="stack">
      <TextField label={t("person.firstName")} autoComplete={known("given-name")} {...field("firstName")} />
      <TextField label={t("person.lastName")} autoComplete={known("family-name")} {...field("lastName")} />
      <DateOfBirth
        id="birthDate"
        own={own}
        initial={initial?.birthDate}
        label={t("person.birthDate")}
        description={t(`person.birthDateHint.${who}`)}
        error={form.errorOf("birthDate")}
        onChange={(date) => form.setValue("birthDate", date, { shouldValidate: form.attempt > 0 })}
      />
      {asksReason && <AgeReason {...field("ageReason")} />}
      <TextField
        label={t("person.phone")}
        description={t("person.phoneHint")}
        type="tel"
        autoComplete={known("tel")}
        narrow
        {...field("phone")}
      />
      <TextField label={t("person.email")} type="email" autoComplete={known("email")} {...field("email")} />
      <TextField
        label={t(`person.postalCode.${who}`)}
        description={t(`person.postalCodeHint.${who}`)}
        inputMode="numeric"
        autoComplete={known("postal-code")}
        maxLength={4}
        narrow
        {...field("postalCode")}
      />
      <PlaceName postalCode={form.watch("postalCode")} />
      <SelectField label={t(`person.language.${who}`)} {...field("language")}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`languageName.${language}`)}
          </option>
        ))}
      </SelectField>
      {children}
      <SubmitRow words={words} command={{ ...command, reload: onReload }} form={form} />
    </form>
  );
}
