import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Contract, Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { Choices } from "../forms/Choices";
import type { Telling } from "../told/useTelling";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

interface Props {
  match: Match;
  contract: Contract;
  mayTick: boolean;
  telling: Telling;
}

export function Checklist({ match, contract, mayTick, telling }: Props) {
  const { t } = useTranslation("process");
  const [ticked, setTicked] = useState(contract.ticked);
  const command = useCommand(
    (all: string[], key: string) => move(match.id, match.version, { to: "OFFER_ACCEPTED", ticked: all }, key),
    () => announce(t("contract.ticked")),
  );
  const save = () => telling.thenSend(() => command.run(ticked));
  const words = (item: string) => t(`checklist.${item}` as never);
  if (!mayTick)
    return (
      <>
        <Heading level={3} data-size="2xs">
          {t("contract.checklist")}
        </Heading>
        <ul>
          {contract.checklist.map((item) => (
            <li key={item}>
              {words(item)}: {t(contract.ticked.includes(item) ? "contract.inPlace" : "contract.notInPlace")}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <Choices
        name="checklist"
        label={t("contract.checklist")}
        value={ticked}
        onChange={setTicked}
        options={contract.checklist.map((item) => ({ value: item, label: words(item) }))}
      />
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={save}>
          {t("contract.saveTicks")}
        </ActionButton>
      </div>
    </>
  );
}
