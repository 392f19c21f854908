import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../shared/api/problem";
import type { Note } from "../../shared/api/types";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { allSaid } from "../../shared/forms/said";
import { useAttempt } from "../../shared/forms/useAttempt";

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
  const told = allSaid(command.problem, ["text"], () => id);
  const form = useAttempt([written.text.trim() === "" && { id, message: t("notes.missing") }], told);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(written))}>
      <TextArea
        id={id}
        label={t("notes.label")}
        description={t("notes.hint")}
        error={form.about(id)}
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
        problem={told.length > 0 ? null : command.problem}
        form={form}
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
