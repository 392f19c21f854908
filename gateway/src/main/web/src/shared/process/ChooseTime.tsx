import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { moment } from "../i18n/format";
import { announce } from "../ui/live";

export function ChooseTime({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [slot, setSlot] = useState<string | null>(null);
  const command = useCommand(
    (chosen: string, key: string) => move(match.id, match.version, { to: "INTERVIEW", meeting: { slot: chosen } }, key),
    () => announce(t("meeting.agreed")),
  );
  const form = useAttempt([!slot && { id: "slot", message: t("meeting.needsChoice") }]);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => slot && command.run(slot))}>
      <OneOf
        name="slot"
        label={t("meeting.times")}
        error={form.about("slot")}
        value={slot}
        onChange={setSlot}
        options={(match.slots ?? []).map((one) => ({ value: one, label: moment(one) }))}
      />
      <SubmitRow words={t("meeting.fits")} command={command} form={form} />
    </form>
  );
}
