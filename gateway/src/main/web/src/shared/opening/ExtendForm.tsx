import { useState } from "react";
import { useTranslation } from "react-i18next";
import { extendOpening } from "../api/postings";
import type { Opening } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { day, today } from "../i18n/format";
import { announce } from "../ui/live";

/** A later deadline; a place whose deadline has passed comes back. */
export function ExtendForm({ opening, onDone }: { opening: Opening; onDone: () => void }) {
  const { t } = useTranslation("opening");
  const now = opening.details.deadline;
  const [deadline, setDeadline] = useState("");
  const missing = deadline === "" || deadline < today();
  const form = useAttempt([missing && { id: "extend-deadline", message: t("extend.needs") }]);
  const command = useCommand(
    (day: string) => extendOpening(opening.id, opening.version, day),
    () => {
      announce(t("extend.done"));
      onDone();
    },
  );
  return (
    <form noValidate className="stack ds-card panel" onSubmit={form.send(() => command.run(deadline))}>
      <p>{now ? t("extend.now", { date: day(now) }) : t("extend.none")}</p>
      <TextField
        id="extend-deadline"
        type="date"
        narrow
        min={today()}
        label={t("extend.deadline")}
        error={form.about("extend-deadline")}
        value={deadline}
        onChange={(event) => setDeadline(event.target.value)}
      />
      <SubmitRow words={t("extend.button")} command={command} form={form} />
    </form>
  );
}
