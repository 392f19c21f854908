import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { act } from "../api/journeys";
import type { Journey } from "../api/types.journey";
import { useCommand } from "../api/useCommand";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

/** One press: somebody will be in touch within a week. */
export function AskForTalk({ journey }: { journey: Journey }) {
  const { t } = useTranslation("journey");
  const command = useCommand(
    (_: "ask", key: string) => act(journey.id, journey.version, { deed: "ASK_FOR_TALK" }, key),
    () => announce(t("asked")),
  );
  return (
    <>
      <Paragraph>{t("askText")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run("ask")}>
          {t("ask")}
        </ActionButton>
      </div>
    </>
  );
}
