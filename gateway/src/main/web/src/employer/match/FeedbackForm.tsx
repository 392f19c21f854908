import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { CompanySays } from "../../shared/process/CompanySays";
import { NO_REFUSAL, RefusalFields, useRefusalMistakes } from "../../shared/refusal/RefusalFields";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { NotNow } from "./NotNow";

/** A no to a young person comes with a reason and a kind word; what they will read is shown before it is sent. */
export function FeedbackForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const [given, setGiven] = useState(NO_REFUSAL);
  const told = { candidateId: match.candidateId, side: "employer", occasion: "CLOSED", step: "NOT_SELECTED" } as const;
  const telling = useTelling(told);
  const check = useRefusalMistakes();
  const command = useCommand(
    (feedback: { code: string; text: string }, key: string) =>
      move(match.id, match.version, { to: "NOT_SELECTED", feedback }, key),
    onDone,
  );
  const form = useAttempt(check(given), telling.mistakes);
  if (!match.actions.some(({ to }) => to === "NOT_SELECTED")) return <NotNow match={match} />;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => {
        const { code, text } = given;
        if (code) telling.thenSend(() => command.run({ code, text: text.trim() }));
      })}
    >
      <RefusalFields given={given} about={form.about} onChange={setGiven} />
      <TheyRead telling={telling} state="NOT_SELECTED">
        <CompanySays state="NOT_SELECTED" code={given.code ?? undefined} words={given.text.trim()} />
      </TheyRead>
      <SubmitRow words={t("feedback.button")} command={command} form={form} />
    </form>
  );
}
