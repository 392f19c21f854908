import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { neighbours, type Proposed, previewRules } from "../shared/api/rules";
import type { Preview, RuleSet } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { Load } from "../shared/ui/Load";
import { AddPair } from "./AddPair";
import { useConflict } from "./Conflict";
import { PairTable } from "./PairTable";
import { PreviewPanel } from "./PreviewPanel";
import { add, type Changes, changed, isChanged, settingsOf, take } from "./pairs";
import { Save } from "./Save";

/** Saving belongs to a preview of the very same table: change it, and the preview is gone. */
export function NeighboursForm({ start, current }: { start: Changes; current: RuleSet }) {
  const { t } = useTranslation("rules");
  const [changes, setChanges] = useState(start);
  const [seen, setSeen] = useState<{ of: Proposed; preview: Preview } | null>(null);
  const conflict = useConflict(current, () => setSeen(null));
  const asked = useQuery({ ...neighbours(current.version), placeholderData: keepPreviousData });
  const command = useCommand(
    (body: Proposed, key) => previewRules(body, key),
    (preview, of) => setSeen({ of, preview }),
  );
  const change = (next: Changes) => {
    setChanges(next);
    setSeen(null);
  };
  const form = useAttempt([!isChanged(changes) && { id: "pair-trade", message: t("neighbours.nothing") }]);
  return (
    <>
      {conflict.told}
      <Load of={asked}>
        {({ items }) => {
          const table = changed(items, changes);
          return (
            <>
              <AddPair table={table} onAdd={(pair) => change(add(changes, pair))} />
              <PairTable pairs={table} added={changes.added} onTake={(pair) => change(take(changes, pair))} />
              <form
                noValidate
                className="stack"
                onSubmit={form.send(() =>
                  command.run({ ...settingsOf(current), neighbours: table, basedOn: conflict.basedOn }),
                )}
              >
                <p role="status">
                  {t("neighbours.changes", { added: changes.added.length, removed: changes.removed.length })}
                </p>
                <SubmitRow
                  words={t("edit.preview")}
                  command={command}
                  problem={conflict.isOne(command.problem) ? null : command.problem}
                  form={form}
                />
              </form>
            </>
          );
        }}
      </Load>
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
