import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SubmitRow } from "../forms/SubmitRow";
import { moment } from "../i18n/format";
import { announce } from "../ui/live";

export function ChooseTime({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [slot, setSlot] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(
    (chosen: string, key: string) => move(match.id, match.version, { to: "INTERVIEW", meeting: { slot: chosen } }, key),
    () => announce(t("meeting.agreed")),
  );
  const error = attempt > 0 && !slot ? t("meeting.needsChoice") : undefined;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (slot) void command.run(slot);
      }}
    >
      <OneOf
        name="slot"
        label={t("meeting.times")}
        error={error}
        value={slot}
        onChange={setSlot}
        options={(match.slots ?? []).map((one) => ({ value: one, label: moment(one) }))}
      />
      <SubmitRow
        words={t("meeting.fits")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={error ? [{ id: "slot", message: error }] : []}
        attempt={attempt}
      />
    </form>
  );
}
