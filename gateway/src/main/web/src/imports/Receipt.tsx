import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { Confirm } from "../shared/confirm/Confirm";
import { moment } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { undo } from "./api";
import { Counts } from "./Counts";
import { Lines } from "./Lines";
import { Mend } from "./Mend";
import type { Import } from "./types";

/** What was done, and the way back. */
export function Receipt({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  const heading = useRef<HTMLHeadingElement>(null);
  const undone = job.state === "UNDONE";
  const effects = job.result.created + job.result.changed;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack">
      <Alert data-color={undone ? "info" : "success"}>
        <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {undone
            ? t("receipt.undone", { count: job.undone, when: moment(job.undoneAt) })
            : t("receipt.done", { when: moment(job.appliedAt) })}
        </Heading>
        {undone && job.kept > 0 && <Paragraph>{t("receipt.kept", { count: job.kept })}</Paragraph>}
      </Alert>
      <Counts of={job.result} words="did" />
      {!undone && effects > 0 && <Undo of={job} />}
      {job.result.refused > 0 && <Mend of={job} />}
      <Lines of={job} only="" />
    </section>
  );
}

function Undo({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  const [open, setOpen] = useState(false);
  const command = useCommand(
    () => undo(job),
    () => setOpen(false),
  );
  return (
    <>
      <div className="actions">
        <ActionButton variant="secondary" data-color="danger" onClick={() => setOpen(true)}>
          {t("undo.button")}
        </ActionButton>
      </div>
      <Confirm open={open} title={t("undo.title")} onClose={() => setOpen(false)}>
        <Paragraph>{t("undo.text")}</Paragraph>
        {command.problem && <ProblemAlert problem={command.problem} />}
        <div className="actions">
          <ActionButton data-color="danger" busy={command.busy} onClick={() => void command.run(undefined)}>
            {t("undo.yes")}
          </ActionButton>
          <ActionButton variant="secondary" onClick={() => setOpen(false)}>
            {t("undo.no")}
          </ActionButton>
        </div>
      </Confirm>
    </>
  );
}
