import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { saveWishes } from "../../shared/api/candidates";
import type { Candidate, Wishes } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
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
  const { t: forms } = useTranslation("forms");
  const [wishes, setWishes] = useState<Wishes>(() => me.wishes ?? firstWishes());
  const goOn = useRef(true);
  const command = useCommand(
    (body: Wishes) => saveWishes(me.id, me.version, body),
    () => onSaved(goOn.current),
  );
  const lacking = missing(step, wishes);
  const form = useAttempt(lacking ? [{ id: step, message: forms(`rule.${lacking}`) }] : []);
  const save = (andGoOn: boolean) =>
    form.send(() => {
      goOn.current = andGoOn;
      void command.run(wishes);
    });
  return (
    <form noValidate className="stack" onSubmit={save(true)}>
      <WishQuestion step={step} value={wishes} onChange={setWishes} error={form.about(step)} alone />
      <SubmitRow words={t(last ? "profile.save" : "profile.saveAndGoOn")} command={command} form={form}>
        {!last && (
          <ActionButton variant="tertiary" onClick={save(false)}>
            {t("profile.saveForLater")}
          </ActionButton>
        )}
      </SubmitRow>
    </form>
  );
}
