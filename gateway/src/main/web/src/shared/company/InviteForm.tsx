import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { invite } from "../api/access";
import type { InvitationGiven, Rank } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { day } from "../i18n/format";

const RANKS = ["USER", "ADMINISTRATOR"] as const;

/** A code for a colleague, shown once: whoever makes it hands it over. */
export function InviteForm({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies");
  const [note, setNote] = useState("");
  const [rank, setRank] = useState<Rank>("USER");
  const [given, setGiven] = useState<InvitationGiven | null>(null);
  const missing = note.trim() === "";
  const form = useAttempt([missing && { id: "invite-note", message: t("invite.needsNote") }]);
  const command = useCommand(
    (body: { rank: Rank; note: string }, key) => invite(companyId, body, key),
    (code) => {
      setGiven(code);
      setNote("");
      form.startOver();
    },
  );
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("invite.title")}</summary>
      <div>
        {given && (
          <Alert data-color="success" role="status">
            <Paragraph>{t("invite.given", { date: day(given.expiresAt) })}</Paragraph>
            <p className="code">{given.code}</p>
          </Alert>
        )}
        <form noValidate className="stack" onSubmit={form.send(() => command.run({ rank, note: note.trim() }))}>
          <TextField
            id="invite-note"
            label={t("invite.note")}
            maxLength={100}
            error={form.about("invite-note")}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <OneOf
            name="invite-rank"
            label={t("invite.rank")}
            value={rank}
            onChange={setRank}
            options={RANKS.map((one) => ({ value: one, label: t(`invite.ranks.${one}`) }))}
          />
          <SubmitRow words={t("invite.button")} command={command} form={form} />
        </form>
      </div>
    </details>
  );
}
