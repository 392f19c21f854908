import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { decideRules, type Proposed } from "../shared/api/rules";
import { useCommand } from "../shared/api/useCommand";
import { TextArea } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { announce } from "../shared/ui/live";
import type { ConflictOver } from "./Conflict";

const SHORTEST = 10;
const LONGEST = 500;

/** The last step: why, and then it is in force. */
export function Save({ of, conflict }: { of: Proposed; conflict: ConflictOver }) {
  const { t } = useTranslation("rules");
  const navigate = useNavigate();
  const [reason, setReason] = useState("");
  const length = reason.trim().length;
  const wrong = length < SHORTEST || length > LONGEST;
  const form = useAttempt([wrong && { id: "reason", message: t("save.reasonWrong") }]);
  const command = useCommand(
    (body: Proposed & { reason: string }, key) => decideRules(body, key),
    () => {
      announce(t("save.done"));
      void navigate({ to: "/regler" });
    },
  );
  return (
    <>
      <form noValidate className="stack" onSubmit={form.send(() => command.run({ ...of, reason: reason.trim() }))}>
        <TextArea
          id="reason"
          label={t("save.reason")}
          description={t("save.reasonHint")}
          error={form.about("reason")}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <SubmitRow
          words={t("save.button")}
          command={command}
          problem={conflict.isOne(command.problem) ? null : command.problem}
          form={form}
        />
      </form>
      {conflict.ask(command.problem, command.clear)}
    </>
  );
}
