import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

export function SendContract({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const command = useCommand(
    (_: "send", key: string) => move(match.id, match.version, { to: "CONTRACT_SENT" }, key),
    () => announce(t("contract.sent")),
  );
  return (
    <>
      <Paragraph>{t("contract.sendText")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run("send")}>
          {t("contract.send")}
        </ActionButton>
      </div>
    </>
  );
}
