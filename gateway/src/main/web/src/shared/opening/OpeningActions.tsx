import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyOpening, fillOpening } from "../api/postings";
import type { Opening } from "../api/types";
import { useCommand } from "../api/useCommand";
import { Confirm } from "../confirm/Confirm";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { ExtendForm } from "./ExtendForm";

interface Props {
  opening: Opening;
  /** Links to where this person edits and withdraws. */
  edit: ReactNode;
  withdraw: ReactNode;
  onCopied: (copy: Opening) => void;
}

/** What can be done with a place once it is written. */
export function OpeningActions({ opening, edit, withdraw, onCopied }: Props) {
  const { t } = useTranslation("opening");
  const [filling, setFilling] = useState(false);
  const [extending, setExtending] = useState(false);
  const shown = opening.status === "PUBLISHED" || opening.status === "LAPSED";
  const copy = useCommand(
    (_: "copy", key: string) => copyOpening(opening.id, key),
    (made) => {
      announce(t("action.copied"));
      onCopied(made);
    },
  );
  const fill = useCommand(
    (_: "fill") => fillOpening(opening.id, opening.version),
    () => {
      setFilling(false);
      announce(t("action.filled"));
    },
  );
  const problem = copy.problem ?? fill.problem;
  return (
    <>
      {problem && <ProblemAlert problem={problem} onRetry={() => void fill.reload()} />}
      <div className="actions no-print">
        {(shown || opening.status === "DRAFT") && edit}
        {shown && (
          <ActionButton variant="secondary" aria-expanded={extending} onClick={() => setExtending(!extending)}>
            {t("action.extend")}
          </ActionButton>
        )}
        <ActionButton variant="secondary" busy={copy.busy} onClick={() => void copy.run("copy")}>
          {t("action.copy")}
        </ActionButton>
        {shown && (
          <ActionButton variant="secondary" onClick={() => setFilling(true)}>
            {t("action.fill")}
          </ActionButton>
        )}
        <ActionButton variant="tertiary" onClick={() => window.print()}>
          {t("action.print")}
        </ActionButton>
        {shown && withdraw}
      </div>
      {shown && extending && <ExtendForm opening={opening} onDone={() => setExtending(false)} />}
      <Confirm open={filling} title={t("action.fillTitle")} onClose={() => setFilling(false)}>
        <p>{t("action.fillText")}</p>
        <div className="actions">
          <ActionButton busy={fill.busy} onClick={() => void fill.run("fill")}>
            {t("action.fill")}
          </ActionButton>
          <ActionButton variant="tertiary" onClick={() => setFilling(false)}>
            {t("action.cancel")}
          </ActionButton>
        </div>
      </Confirm>
    </>
  );
}
