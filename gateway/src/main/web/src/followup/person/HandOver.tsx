import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { handOver } from "../../shared/api/casework";
import type { Candidate, Contact } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { announce } from "../../shared/ui/live";
import { ColleagueSelect } from "./ColleagueSelect";

/** Whoever hands over is out of the case, so the page goes back to the list. */
export function HandOver({ person, staff }: { person: Candidate; staff: Contact[] }) {
  const { t } = useTranslation("mydata");
  const navigate = useNavigate();
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const command = useCommand(
    (body: { to: string; note: string; readable: boolean }, key: string) => handOver(person.id, body, key),
    () => {
      announce(t("team.done"));
      void navigate({ to: "/oppfolging" });
    },
  );
  const form = useAttempt([
    to === "" && { id: "til", message: t("team.missingTo") },
    note.trim() === "" && { id: "beskjed", message: t("team.missingNote") },
  ]);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run({ to, note, readable: true }))}>
      <ColleagueSelect
        staff={staff}
        id="til"
        label={t("team.to")}
        error={form.about("til")}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <TextArea
        id="beskjed"
        label={t("team.note")}
        description={t("team.noteHint")}
        error={form.about("beskjed")}
        maxLength={2000}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <SubmitRow words={t("team.overButton")} command={command} form={form} />
    </form>
  );
}
