import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Proposed, previewRules } from "../shared/api/rules";
import type { Preview, RuleSet } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
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
  const [seen, setSeen] = useState<{ of: Proposed; preview: Preview } | null>(null);
  const conflict = useConflict(current, () => setSeen(null));
  const mistakesOf = useMistakes();
  const settings = settingsFrom(typed, factors);
  const command = useCommand(
    (body: Proposed, key) => previewRules(body, key),
    (preview, of) => setSeen({ of, preview }),
  );
  const form = useAttempt(mistakesOf(settings));
  return (
    <>
      {start.version !== current.version && <Paragraph>{t("edit.from", { version: start.version })}</Paragraph>}
      {conflict.told}
      <form
        noValidate
        className="stack roomy"
        onSubmit={form.send(() => command.run({ ...settings, basedOn: conflict.basedOn }))}
      >
        <NumberFields
          factors={factors}
          typed={typed}
          about={form.about}
          onChange={(name, value) => {
            setTyped({ ...typed, [name]: value });
            setSeen(null);
          }}
        />
        <SubmitRow
          words={t("edit.preview")}
          command={command}
          problem={conflict.isOne(command.problem) ? null : command.problem}
          form={form}
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
