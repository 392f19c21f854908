import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { isWithin60Days, usualDeadline } from "../../shared/forms/deadline";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { CompanySays } from "../../shared/process/CompanySays";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { NotNow } from "./NotNow";

/** The last look before a young person is offered a place: until when, with which words, and all they will read. */
export function OfferForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const [deadline, setDeadline] = useState(() => usualDeadline());
  const [words, setWords] = useState("");
  const telling = useTelling({ candidateId: match.candidateId, side: "employer", occasion: "OFFERED" });
  const command = useCommand(
    (said: { deadline: string; message?: string }, key: string) =>
      move(match.id, match.version, { to: "OFFERED", ...said }, key),
    onDone,
  );
  const fits = isWithin60Days(deadline);
  const form = useAttempt([!fits && { id: "deadline", message: t("offer.deadlineWrong") }], telling.mistakes);
  if (!match.actions.some(({ to }) => to === "OFFERED")) return <NotNow match={match} />;
  const message = words.trim();
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => telling.thenSend(() => command.run({ deadline, message: message || undefined })))}
    >
      <TextField
        id="deadline"
        type="date"
        narrow
        label={t("offer.deadline")}
        description={t("offer.deadlineHint")}
        error={form.about("deadline")}
        value={deadline}
        onChange={(event) => setDeadline(event.target.value)}
      />
      <TextArea
        id="words"
        label={t("offer.words")}
        description={t("offer.wordsHint")}
        maxLength={600}
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <TheyRead telling={telling} state="OFFERED" deadline={fits ? deadline : undefined}>
        <CompanySays state="OFFERED" words={message} />
      </TheyRead>
      <SubmitRow words={t("offer.button")} command={command} form={form} />
    </form>
  );
}
