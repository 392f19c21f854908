import { useState } from "react";
import { useTranslation } from "react-i18next";
import { giveConsent } from "../../shared/api/candidates";
import type { Candidate, ConsentWay } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { announce } from "../../shared/ui/live";

const WAYS: ConsentWay[] = ["FACE_TO_FACE", "PHONE", "PAPER"];

/** Writes down a yes that was given in another way than on the page. */
export function OnBehalf({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const [how, setHow] = useState<ConsentWay | null>(null);
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(
    (way: ConsentWay) => giveConsent(person.id, person.version, { how: way, at: new Date().toISOString() }),
    () => announce(t("consent.recorded")),
  );
  const error = attempt > 0 && !how ? t("consent.needsWay") : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (how) void command.run(how);
      }}
    >
      <OneOf
        name="how"
        label={t("consent.how")}
        description={t("consent.howHint")}
        error={error}
        value={how}
        onChange={setHow}
        options={WAYS.map((way) => ({ value: way, label: codes(`way.${way}`) }))}
      />
      <SubmitRow
        words={t("consent.record")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={error ? [{ id: "how", message: error }] : []}
        attempt={attempt}
      />
    </form>
  );
}
