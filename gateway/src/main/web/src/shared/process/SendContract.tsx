import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, Side } from "../api/types";
import { useCommand } from "../api/useCommand";
import { ErrorSummary } from "../forms/ErrorSummary";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

/** The company, or staff for it, say that the papers are on their way. */
export function SendContract({ match, side }: { match: Match; side: Side }) {
  const { t } = useTranslation("process");
  const command = useCommand(
    (_: "send", key: string) => move(match.id, match.version, { to: "CONTRACT_SENT" }, key),
    () => announce(t("contract.sent")),
  );
  const telling = useTelling({ candidateId: match.candidateId, side, occasion: "CONTRACT_SENT" });
  return (
    <>
      <Paragraph>{t("contract.sendText")}</Paragraph>
      <TheyRead telling={telling} state="CONTRACT_SENT" also />
      <ErrorSummary mistakes={telling.mistakes} attempt={telling.attempt} />
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => telling.thenSend(() => command.run("send"))}>
          {t("contract.send")}
        </ActionButton>
      </div>
    </>
  );
}
