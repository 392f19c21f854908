import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import type { Mistake } from "../../shared/forms/ErrorSummary";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { CompanySays } from "../../shared/process/CompanySays";
import { TheyRead } from "../../shared/told/TheyRead";
import { useTelling } from "../../shared/told/useTelling";
import { NotNow } from "./NotNow";

const CODES = ["OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN", "OTHER"] as const;
type Code = (typeof CODES)[number];

/** A no to a young person comes with a reason and a kind word; what they will read is shown before it is sent. */
export function FeedbackForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const [code, setCode] = useState<Code | null>(null);
  const [text, setText] = useState("");
  const [attempt, setAttempt] = useState(0);
  const told = { candidateId: match.candidateId, side: "employer", occasion: "CLOSED", step: "NOT_SELECTED" } as const;
  const telling = useTelling(told);
  const command = useCommand(
    (feedback: { code: Code; text: string }, key: string) =>
      move(match.id, match.version, { to: "NOT_SELECTED", feedback }, key),
    onDone,
  );
  if (!match.actions.some(({ to }) => to === "NOT_SELECTED")) return <NotNow match={match} />;
  const mistakes: Mistake[] = [];
  if (attempt > 0 && !code) mistakes.push({ id: "feedback", message: t("feedback.needsCode") });
  if (attempt > 0 && text.trim().length < 10) mistakes.push({ id: "words", message: t("feedback.needsWords") });
  const about = (id: string) => mistakes.find((mistake) => mistake.id === id)?.message;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (!code || text.trim().length < 10) return;
        void telling.sure().then((sure) => sure && void command.run({ code, text: text.trim() }));
      }}
    >
      <OneOf
        name="feedback"
        label={t("feedback.code")}
        error={about("feedback")}
        value={code}
        onChange={setCode}
        options={CODES.map((one) => ({ value: one, label: t(`feedback.codes.${one}`) }))}
      />
      <TextArea
        id="words"
        label={t("feedback.words")}
        description={t("feedback.wordsHint")}
        error={about("words")}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TheyRead telling={telling} state="NOT_SELECTED">
        <CompanySays state="NOT_SELECTED" words={text.trim()} />
      </TheyRead>
      <SubmitRow
        words={t("feedback.button")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={[...mistakes, ...telling.mistakes]}
        attempt={attempt}
      />
    </form>
  );
}
