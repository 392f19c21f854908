import { useState } from "react";
import { useTranslation } from "react-i18next";
import { write } from "../api/casework";
import { useCommand } from "../api/useCommand";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { allSaid } from "../forms/said";
import { useAttempt } from "../forms/useAttempt";
import { announce } from "../ui/live";

export function WriteMessage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation("mydata");
  const [text, setText] = useState("");
  const command = useCommand(
    (words: string, key: string) => write(candidateId, words, key),
    () => {
      setText("");
      form.startOver();
      announce(t("messages.sent"));
    },
  );
  const told = allSaid(command.problem, ["text"], () => "melding");
  const form = useAttempt([text.trim() === "" && { id: "melding", message: t("messages.missing") }], told);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(text))}>
      <TextArea
        id="melding"
        label={t("messages.label")}
        description={t("messages.hint")}
        error={form.about("melding")}
        maxLength={1000}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <SubmitRow
        words={t("messages.send")}
        command={command}
        problem={told.length > 0 ? null : command.problem}
        form={form}
      />
    </form>
  );
}
