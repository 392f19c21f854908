import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Contract, Match, Side } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import type { Telling } from "../told/useTelling";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

interface Props {
  match: Match;
  contract: Contract;
  side: Side;
  telling: Telling;
}

/** Says what one agrees to, word by word, above the button. Not a signature. */
export function ConfirmContract({ match, contract, side, telling }: Props) {
  const { t } = useTranslation("process");
  const command = useCommand(
    (textVersion: string, key: string) =>
      move(match.id, match.version, { to: "OFFER_ACCEPTED", confirm: { textVersion } }, key),
    () => announce(t("contract.confirmed")),
  );
  const own = side === "candidate" ? "YOUNG_PERSON" : "EMPLOYER";
  const confirm = () => telling.thenSend(() => command.run(contract.textVersion));
  if (!contract.missing.includes(own)) return <Paragraph>{t("contract.youConfirmed")}</Paragraph>;
  return (
    <>
      <Paragraph>
        {t(side === "candidate" ? "contract.iAgree" : "contract.weAgree", {
          from: day(contract.startsOn),
          until: day(contract.endsOn),
        })}
      </Paragraph>
      <p className="muted">{t("contract.notASignature")}</p>
      {side === "candidate" && <p className="muted">{t("contract.theyHear")}</p>}
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={confirm}>
          {t("contract.confirm")}
        </ActionButton>
      </div>
    </>
  );
}
