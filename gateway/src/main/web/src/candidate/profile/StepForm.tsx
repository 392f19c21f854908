import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { saveWishes } from "../../shared/api/candidates";
import type { Candidate, Wishes } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { ActionButton } from "../../shared/ui/ActionButton";
import { WishQuestion } from "../../shared/wishes/WishQuestion";
import { firstWishes, type WishStep } from "../../shared/wishes/wishes";

interface Props {
  me: Candidate;
  step: WishStep;
  last: boolean;
  onSaved: (goOn: boolean) => void;
}

function missing(step: WishStep, wishes: Wishes): "trades" | "kinds" | "start" | null {
  if (step === "fag" && wishes.trades.length === 0) return "trades";
  if (step === "type" && wishes.kinds.length === 0) return "kinds";
  if (step === "start" && !wishes.availableFrom) return "start";
  return null;
}

/** One question, saved before the next one is asked. */
export function StepForm({ me, step, last, onSaved }: Props) {
  const { t } = useTranslation("candidate");
  const { t: form } = useTranslation("forms");
  const [wishes, setWishes] = useState<Wishes>(() => me.wishes ?? firstWishes());
  const [attempt, setAttempt] = useState(0);
  const goOn = useRef(true);
  const command = useCommand(
    (body: Wishes) => saveWishes(me.id, me.version, body),
    () => onSaved(goOn.current),
  );
  const lacking = missing(step, wishes);
  const error = attempt > 0 && lacking ? form(`rule.${lacking}`) : undefined;
  const save = (andGoOn: boolean) => {
    goOn.current = andGoOn;
    setAttempt(attempt + 1);
    if (!lacking) void command.run(wishes);
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
    >
      <WishQuestion step={step} value={wishes} onChange={setWishes} error={error} alone />
      <SubmitRow
        words={t(last ? "profile.save" : "profile.saveAndGoOn")}
        command={command}
        mistakes={error ? [{ id: step, message: error }] : []}
        attempt={attempt}
      >
        {!last && (
          <ActionButton variant="tertiary" onClick={() => save(false)}>
            {t("profile.saveForLater")}
          </ActionButton>
        )}
      </SubmitRow>
    </form>
  );
}
