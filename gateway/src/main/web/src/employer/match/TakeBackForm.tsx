import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import { type Match, PLACED } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Choices, OneOf } from "../../shared/forms/Choices";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { CompanySays, TAKES_BACK, type TakesBack } from "../../shared/process/CompanySays";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { NotNow } from "./NotNow";

const ENOUGH = 10;

/** An offer, or a place that was said yes to, taken back: why, with kind words, seen as they read it, and confirmed. */
export function TakeBackForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const { t: say } = useTranslation("process");
  const [reason, setReason] = useState<TakesBack | null>(null);
  const [words, setWords] = useState("");
  const [certain, setCertain] = useState<"certain"[]>([]);
  const told = { candidateId: match.candidateId, side: "employer", occasion: "CLOSED", step: "WITHDRAWN" } as const;
  const telling = useTelling(told);
  const command = useCommand(
    (said: { reason: TakesBack; message: string }, key: string) =>
      move(match.id, match.version, { to: "WITHDRAWN", ...said }, key),
    onDone,
  );
  const message = words.trim();
  const form = useAttempt(
    [
      !reason && { id: "reason", message: t("feedback.needsCode") },
      message.length < ENOUGH && { id: "words", message: t("feedback.needsWords") },
      certain.length === 0 && { id: "certain", message: t("takeBack.needsCertain") },
    ],
    telling.mistakes,
  );
  if (!match.actions.some(({ to }) => to === "WITHDRAWN")) return <NotNow match={match} />;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => reason && telling.thenSend(() => command.run({ reason, message })))}
    >
      <Alert data-color="warning">
        <Paragraph>{t(PLACED.includes(match.state) ? "takeBack.placed" : "takeBack.offered")}</Paragraph>
      </Alert>
      <OneOf
        name="reason"
        label={t("feedback.code")}
        error={form.about("reason")}
        value={reason}
        onChange={setReason}
        options={TAKES_BACK.map((one) => ({ value: one, label: say(`takesBack.${one}`) }))}
      />
      <TextArea
        id="words"
        label={t("feedback.words")}
        description={t("takeBack.wordsHint")}
        error={form.about("words")}
        maxLength={600}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <TheyRead telling={telling} state="WITHDRAWN">
        <CompanySays state="WITHDRAWN" reason={reason} words={message} />
      </TheyRead>
      <Choices
        name="certain"
        label={t("takeBack.certainLabel")}
        error={form.about("certain")}
        value={certain}
        onChange={setCertain}
        options={[{ value: "certain", label: t("takeBack.certain") }]}
      />
      <SubmitRow words={t("takeBack.button")} command={command} form={form} />
    </form>
  );
}
