import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pause, resume } from "../api/consents";
import type { Candidate } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { saidOf } from "../forms/said";
import { day } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Panel } from "../ui/small";

/** Time off from the search: no reason is asked for, and a day only if one wants to name it. */
export function PausePanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const [until, setUntil] = useState("");
  const command = useCommand(
    (what: "pause" | "resume") => (what === "pause" ? pause(person.id, until || null) : resume(person.id)),
    (_, what) => announce(t(`pause.done.${what}`)),
  );
  const fault = saidOf(command.problem, "until");
  const on = person.pause;
  return (
    <Panel title={t("pause.title")}>
      {on ? (
        <Paragraph>
          {on.until ? t("pause.until", { date: day(on.until) }) : t("pause.open", { date: day(on.since) })}
        </Paragraph>
      ) : (
        <>
          <Paragraph>{t("pause.text")}</Paragraph>
          <TextField
            id="pause-til"
            type="date"
            narrow
            label={t("pause.day")}
            description={t("pause.dayHint")}
            error={fault}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </>
      )}
      {command.problem && !fault && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run(on ? "resume" : "pause")}>
          {t(on ? "pause.resume" : "pause.button")}
        </ActionButton>
      </div>
    </Panel>
  );
}
