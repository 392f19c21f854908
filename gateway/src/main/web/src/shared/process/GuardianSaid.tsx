import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Contract, Match, Way } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import type { Telling } from "../told/useTelling";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

const WAYS: Way[] = ["PHONE", "FACE_TO_FACE"];

interface Props {
  match: Match;
  contract: Contract;
  telling: Telling;
}

/** Under eighteen a guardian agrees too; staff write down that they did, and how. */
export function GuardianSaid({ match, contract, telling }: Props) {
  const { t } = useTranslation("process");
  const [how, setHow] = useState<Way>("PHONE");
  const command = useCommand(
    (way: Way, key: string) =>
      move(
        match.id,
        match.version,
        { to: "OFFER_ACCEPTED", confirm: { textVersion: contract.textVersion, party: "GUARDIAN", how: way } },
        key,
      ),
    () => announce(t("contract.confirmed")),
  );
  const save = () => telling.thenSend(() => command.run(how));
  return (
    <>
      <OneOf
        name="guardian"
        label={t("contract.guardian")}
        value={how}
        onChange={setHow}
        options={WAYS.map((one) => ({ value: one, label: t(`recorded.${one}`) }))}
      />
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={save}>
          {t("contract.guardianButton")}
        </ActionButton>
      </div>
    </>
  );
}
