import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { CompanySays } from "../../shared/process/CompanySays";
import { NO_REFUSAL, RefusalFields, useRefusalMistakes } from "../../shared/refusal/RefusalFields";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { NotNow } from "./NotNow";

/** A no to a young person comes with a reason and a kind word; what they will read is shown before it is sent. */
export function FeedbackForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const [given, setGiven] = useState(NO_REFUSAL);
  const [attempt, setAttempt] = useState(0);
  const told = { candidateId: match.candidateId, side: "employer", occasion: "CLOSED", step: "NOT_SELECTED" } as const;
  const telling = useTelling(told);
  const check = useRefusalMistakes();
  const command = useCommand(
    (feedback: { code: string; text: string }, key: string) =>
      move(match.id, match.version, { to: "NOT_SELECTED", feedback }, key),
    onDone,
  );
  if (!match.actions.some(({ to }) => to === "NOT_SELECTED")) return <NotNow match={match} />;
  const mistakes = attempt > 0 ? check(given) : [];
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        const { code, text } = given;
        if (!code || check(given).length > 0) return;
        telling.thenSend(() => command.run({ code, text: text.trim() }));
      }}
    >
      <RefusalFields given={given} mistakes={mistakes} onChange={setGiven} />
      <TheyRead telling={telling} state="NOT_SELECTED">
        <CompanySays state="NOT_SELECTED" code={given.code ?? undefined} words={given.text.trim()} />
      </TheyRead>
      <SubmitRow
        words={t("feedback.button")}
        command={command}
        mistakes={[...mistakes, ...telling.mistakes]}
        attempt={attempt}
      />
    </form>
  );
}
