import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../shared/api/problem";
import type { Note } from "../../shared/api/types";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { saidOf } from "../../shared/forms/said";

export interface Written {
  text: string;
  readable: boolean;
}

interface Props {
  id: string;
  note?: Note;
  command: {
    run: (body: Written) => Promise<void>;
    busy: boolean;
    problem: Problem | null;
    reload: () => Promise<void>;
  };
  onCancel?: () => void;
}

/** The young person reads the note unless somebody decides otherwise, each time anew. */
export function NoteForm({ id, note, command, onCancel }: Props) {
  const { t } = useTranslation("mydata");
  const [written, setWritten] = useState<Written>({ text: note?.text ?? "", readable: note?.readable ?? true });
  const [attempt, setAttempt] = useState(0);
  const told = saidOf(command.problem, "text");
  const error = told ?? (attempt > 0 && written.text.trim() === "" ? t("notes.missing") : undefined);
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (written.text.trim() !== "") void command.run(written);
      }}
    >
      <TextArea
        id={id}
        label={t("notes.label")}
        description={t("notes.hint")}
        error={error}
        maxLength={2000}
        rows={4}
        value={written.text}
        onChange={(event) => setWritten({ ...written, text: event.target.value })}
      />
      <div className="ds-field choice">
        <input
          className="ds-input"
          type="checkbox"
          id={`${id}-leses`}
          checked={written.readable}
          onChange={(event) => setWritten({ ...written, readable: event.target.checked })}
        />
        <label className="ds-label" data-weight="regular" htmlFor={`${id}-leses`}>
          {t("notes.mayRead")}
        </label>
      </div>
      <SubmitRow
        words={t("notes.write")}
        command={command}
        problem={told ? null : command.problem}
        mistakes={error ? [{ id, message: error }] : []}
        attempt={attempt}
      >
        {onCancel && (
          <Button variant="tertiary" onClick={onCancel}>
            {t("notes.cancel")}
          </Button>
        )}
      </SubmitRow>
    </form>
  );
}
