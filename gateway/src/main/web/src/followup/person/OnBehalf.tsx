import { useState } from "react";
import { useTranslation } from "react-i18next";
import { giveConsent } from "../../shared/api/candidates";
import type { Candidate, ConsentWay } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { announce } from "../../shared/ui/live";

const WAYS: ConsentWay[] = ["FACE_TO_FACE", "PHONE", "PAPER"];

/** Writes down a yes that was given in another way than on the page. */
export function OnBehalf({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const [how, setHow] = useState<ConsentWay | null>(null);
  const command = useCommand(
    (way: ConsentWay) => giveConsent(person.id, person.version, { how: way, at: new Date().toISOString() }),
    () => announce(t("consent.recorded")),
  );
  const form = useAttempt([!how && { id: "how", message: t("consent.needsWay") }]);
  return (
    <form noValidate onSubmit={form.send(() => how && command.run(how))}>
      <OneOf
        name="how"
        label={t("consent.how")}
        description={t("consent.howHint")}
        error={form.about("how")}
        value={how}
        onChange={setHow}
        options={WAYS.map((way) => ({ value: way, label: codes(`way.${way}`) }))}
      />
      <SubmitRow words={t("consent.record")} command={command} form={form} />
    </form>
  );
}
