import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { cancelAllocation } from "../../shared/api/allocations";
import type { Allocation } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { number } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

export function Running({ run }: { run: Allocation }) {
  const { t } = useTranslation("plans");
  const command = useCommand(
    (id: string, key) => cancelAllocation(id, key),
    () => announce(t("running.cancelled")),
  );
  const { progress } = run;
  const percent = progress?.percent ?? 0;
  return (
    <Panel title={t("running.title")} tone="accent">
      <p>
        <label htmlFor="progress">
          {run.state === "QUEUED" || !progress
            ? t("running.queued")
            : t("running.progress", { step: t(`step.${progress.step}`), percent: number(percent) })}
        </label>
        <progress id="progress" max={100} value={percent} className="progress" />
      </p>
      <Paragraph>{t("running.text")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run(run.id)}>
          {t("running.cancel")}
        </ActionButton>
      </div>
    </Panel>
  );
}
