import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import type { Mistake } from "../../shared/forms/ErrorSummary";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { Panel } from "../../shared/ui/small";

const CODES = ["OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN", "OTHER"] as const;
type Code = (typeof CODES)[number];

/** A no to a young person comes with a reason and a kind word; what they will read is shown before it is sent. */
export function FeedbackForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("employer");
  const [code, setCode] = useState<Code | null>(null);
  const [text, setText] = useState("");
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(
    (feedback: { code: Code; text: string }, key: string) =>
      move(match.id, match.version, { to: "NOT_SELECTED", feedback }, key),
    onDone,
  );
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
        if (code && text.trim().length >= 10) void command.run({ code, text: text.trim() });
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
      <Panel title={t("feedback.preview")}>
        <p>{t("feedback.previewText")}</p>
        <p className="own-words">«{text.trim() || t("feedback.previewEmpty")}»</p>
      </Panel>
      <SubmitRow
        words={t("feedback.button")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={mistakes}
        attempt={attempt}
      />
    </form>
  );
}
