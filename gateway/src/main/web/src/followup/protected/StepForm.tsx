import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openings } from "../../shared/api/employers";
import { DONE, type Done, type NewStep, recordStep } from "../../shared/api/protected";
import { useCommand } from "../../shared/api/useCommand";
import { SelectField, TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { allSaid } from "../../shared/forms/said";
import { useAttempt } from "../../shared/forms/useAttempt";
import { announce } from "../../shared/ui/live";

const NOTHING: NewStep = { what: "", openingId: "", words: "" };

/** What was done, by hand, with a place from the plain list of those that are open. */
export function StepForm({ id }: { id: string }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const places = useQuery(openings({ status: "PUBLISHED" })).data?.items ?? [];
  const [step, setStep] = useState(NOTHING);
  const command = useCommand(
    (body: NewStep, key: string) => recordStep(id, body, key),
    () => {
      setStep(NOTHING);
      announce(t("recorded"));
    },
  );
  const form = useAttempt(
    [],
    allSaid(command.problem, ["what", "words"], (field) => `steg-${field}`),
  );
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(step))}>
      <SelectField
        id="steg-what"
        label={t("what")}
        error={form.about("steg-what")}
        value={step.what}
        onChange={(event) => setStep({ ...step, what: event.target.value as Done | "" })}
      >
        <option value="">{t("choose")}</option>
        {DONE.map((one) => (
          <option key={one} value={one}>
            {t(`done.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="steg-openingId"
        label={t("place")}
        description={t("placeHint")}
        value={step.openingId}
        onChange={(event) => setStep({ ...step, openingId: event.target.value })}
      >
        <option value="">{t("noPlace")}</option>
        {places.map((place) => (
          <option key={place.id} value={place.id}>
            {[place.title, place.employerName, place.place].filter(Boolean).join(" – ")}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="steg-words"
        label={t("words")}
        rows={3}
        maxLength={1000}
        error={form.about("steg-words")}
        value={step.words}
        onChange={(event) => setStep({ ...step, words: event.target.value })}
      />
      <SubmitRow
        words={t("record")}
        command={command}
        problem={form.mistakes.length > 0 ? null : command.problem}
        form={form}
      />
    </form>
  );
}
