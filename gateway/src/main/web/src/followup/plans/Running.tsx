import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { cancelAllocation } from "../../shared/api/allocations";
import { ALLOCATION_STEPS, type Allocation } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
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
  const steps = ALLOCATION_STEPS.length;
  const done = progress ? ALLOCATION_STEPS.indexOf(progress.step) : 0;
  const percent = Math.round((100 * done + (progress?.percent ?? 0)) / steps);
  return (
    <Panel title={t("running.title")} tone="accent">
      <p>
        <label htmlFor="progress">
          {run.state === "QUEUED" || !progress
            ? t("running.queued")
            : t("running.progress", { number: done + 1, all: steps, step: t(`step.${progress.step}`) })}
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
