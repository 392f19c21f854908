import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Proposed, previewRules } from "../shared/api/rules";
import type { Preview, RuleSet } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import type { Mistake } from "../shared/forms/ErrorSummary";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useConflict } from "./Conflict";
import { NumberFields } from "./NumberFields";
import { PreviewPanel } from "./PreviewPanel";
import { Save } from "./Save";
import { settingsFrom, type Typed, typedFrom } from "./typed";
import { useMistakes } from "./useMistakes";

/** Saving belongs to a preview of the very same numbers: change one, and the preview is gone. */
export function EditForm({ start, current }: { start: RuleSet; current: RuleSet }) {
  const { t } = useTranslation("rules");
  const factors = Object.keys(current.weights);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(start));
  const [attempt, setAttempt] = useState(0);
  const [seen, setSeen] = useState<{ of: Proposed; preview: Preview } | null>(null);
  const conflict = useConflict(current, () => setSeen(null));
  const mistakesOf = useMistakes();
  const settings = settingsFrom(typed, factors);
  const command = useCommand(
    (body: Proposed, key) => previewRules(body, key),
    (preview, of) => setSeen({ of, preview }),
  );
  const told: Mistake[] = attempt > 0 ? mistakesOf(settings) : [];
  const errorOf = (id: string) => told.find((mistake) => mistake.id === id)?.message;
  return (
    <>
      {start.version !== current.version && <Paragraph>{t("edit.from", { version: start.version })}</Paragraph>}
      {conflict.told}
      <form
        noValidate
        className="stack roomy"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (mistakesOf(settings).length === 0) void command.run({ ...settings, basedOn: conflict.basedOn });
        }}
      >
        <NumberFields
          factors={factors}
          typed={typed}
          errorOf={errorOf}
          onChange={(name, value) => {
            setTyped({ ...typed, [name]: value });
            setSeen(null);
          }}
        />
        <SubmitRow
          words={t("edit.preview")}
          command={command}
          problem={conflict.isOne(command.problem) ? null : command.problem}
          mistakes={told}
          attempt={attempt}
        />
      </form>
      {conflict.ask(command.problem, command.clear)}
      {seen && (
        <>
          <PreviewPanel of={seen.preview} />
          <Save of={seen.of} conflict={conflict} />
        </>
      )}
    </>
  );
}
