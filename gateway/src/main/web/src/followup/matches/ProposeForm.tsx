import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Candidate, Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { endOfDay, usualDeadline } from "../../shared/forms/deadline";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { today } from "../../shared/i18n/format";
import { useTelling } from "../../shared/told/useTelling";
import { announce } from "../../shared/ui/live";
import { MessagePreview } from "./MessagePreview";

/** The last look before the person is told: exactly what is sent, and until when they may answer. */
export function ProposeForm({ match, person }: { match: Match; person: Candidate }) {
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const [deadline, setDeadline] = useState(usualDeadline);
  const [message, setMessage] = useState("");
  const telling = useTelling({ candidateId: match.candidateId, side: "staff", occasion: "PROPOSAL" });
  const late = !(deadline > today());
  const form = useAttempt([late && { id: "deadline", message: t("propose.deadlineWrong") }], telling.mistakes);
  const command = useCommand(
    (said: { deadline: string; message?: string }, key: string) =>
      move(match.id, match.version, { to: "PROPOSED", ...said }, key),
    () => {
      announce(t("propose.done", { name: person.firstName }));
      void navigate({ to: "/oppfolging/treff/$matchId", params: { matchId: match.id } });
    },
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => {
        const said = { deadline: endOfDay(deadline), message: message.trim() || undefined };
        telling.thenSend(() => command.run(said));
      })}
    >
      <TextField
        id="deadline"
        type="date"
        narrow
        label={t("propose.deadline")}
        description={t("propose.deadlineHint")}
        error={form.about("deadline")}
        value={deadline}
        onChange={(event) => setDeadline(event.target.value)}
      />
      <TextArea
        id="message"
        label={t("propose.message")}
        description={t("propose.messageHint")}
        maxLength={600}
        rows={3}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <MessagePreview email={person.email} telling={telling} message={message.trim()} />
      <SubmitRow words={t("propose.button", { name: person.firstName })} command={command} form={form} />
    </form>
  );
}
