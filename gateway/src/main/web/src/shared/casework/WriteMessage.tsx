import { useState } from "react";
import { useTranslation } from "react-i18next";
import { write } from "../api/casework";
import { useCommand } from "../api/useCommand";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { saidOf } from "../forms/said";
import { announce } from "../ui/live";

export function WriteMessage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation("mydata");
  const [text, setText] = useState("");
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(
    (words: string, key: string) => write(candidateId, words, key),
    () => {
      setText("");
      setAttempt(0);
      announce(t("messages.sent"));
    },
  );
  const told = saidOf(command.problem, "text");
  const error = told ?? (attempt > 0 && text.trim() === "" ? t("messages.missing") : undefined);
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (text.trim() !== "") void command.run(text);
      }}
    >
      <TextArea
        id="melding"
        label={t("messages.label")}
        description={t("messages.hint")}
        error={error}
        maxLength={1000}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <SubmitRow
        words={t("messages.send")}
        command={command}
        problem={told ? null : command.problem}
        mistakes={error ? [{ id: "melding", message: error }] : []}
        attempt={attempt}
      />
    </form>
  );
}
