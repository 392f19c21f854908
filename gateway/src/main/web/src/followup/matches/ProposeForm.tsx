import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { endOfDay, usualDeadline } from "../../shared/forms/deadline";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { today } from "../../shared/i18n/format";
import type { Told } from "../../shared/told/told";
import { useSeen } from "../../shared/told/useSeen";
import { announce } from "../../shared/ui/live";
import { MessagePreview } from "./MessagePreview";

/** The last look before the person is told: exactly what is sent, and until when they may answer. */
export function ProposeForm({ match, person }: { match: Match; person: Told }) {
  const { t } = useTranslation("followup");
  const { t: say } = useTranslation("told");
  const navigate = useNavigate();
  const [deadline, setDeadline] = useState(usualDeadline);
  const [message, setMessage] = useState("");
  const [attempt, setAttempt] = useState(0);
  const error = attempt > 0 && !(deadline > today()) ? t("propose.deadlineWrong") : undefined;
  const seen = useSeen();
  const [unseen, setUnseen] = useState<string>();
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
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (!(deadline > today())) return;
        void seen([person.toldIn]).then((known) => {
          setUnseen(known ? undefined : say("unseen"));
          if (known) void command.run({ deadline: endOfDay(deadline), message: message.trim() || undefined });
        });
      }}
    >
      <TextField
        id="deadline"
        type="date"
        narrow
        label={t("propose.deadline")}
        description={t("propose.deadlineHint")}
        error={error}
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
      <div id="preview" tabIndex={-1}>
        <MessagePreview person={person} message={message.trim()} />
      </div>
      <SubmitRow
        words={t("propose.button", { name: person.firstName })}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={[
          ...(error ? [{ id: "deadline", message: error }] : []),
          ...(unseen ? [{ id: "preview", message: unseen }] : []),
        ]}
        attempt={attempt}
      />
    </form>
  );
}
