import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem";
import type { Employer, NewOpening, Opening } from "../api/types";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { ActionButton } from "../ui/ActionButton";
import { NeedsStep } from "./NeedsStep";
import { OPENING_STEPS, type OpeningFields, openingRules, toFields, toOpening } from "./openingRules";
import { PlaceStep } from "./PlaceStep";
import { TradeStep } from "./TradeStep";
import { WorkStep } from "./WorkStep";

interface Props {
  company: Employer;
  command: {
    run: (body: NewOpening) => Promise<void>;
    busy: boolean;
    problem: Problem | null;
    reload: () => Promise<void>;
  };
  before?: Opening;
}

const VIEWS = { trade: TradeStep, place: PlaceStep, work: WorkStep, needs: NeedsStep };
export type OpeningEditor = ReturnType<typeof useChecked<OpeningFields>>;

const stepOf = (field: string) =>
  OPENING_STEPS.findIndex(([, fields]) => (fields as readonly string[]).includes(field));

/** Four short steps; what was filled in stays when going back and forth. */
export function OpeningForm({ company, command, before }: Props) {
  const { t } = useTranslation("forms");
  const form = useChecked<OpeningFields>(openingRules(t), toFields(company, before));
  const [step, setStep] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const [name, fields] = OPENING_STEPS[step] ?? OPENING_STEPS[0];
  const View = VIEWS[name];
  const last = step === OPENING_STEPS.length - 1;
  const mistakes = form.mistakes.filter(({ id }) => (fields as readonly string[]).includes(id));
  const { setError } = form;
  useEffect(() => {
    tellFields(command.problem, { setError });
    const first = command.problem?.errors[0]?.pointer.split("/")[1];
    if (first && stepOf(first) >= 0) setStep(stepOf(first));
  }, [command.problem, setError]);

  const go = (to: number) => {
    setStep(to);
    setAttempt(0);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const onward = async () => {
    setAttempt(attempt + 1);
    if (!(await form.trigger([...fields]))) return;
    if (last) await form.handleSubmit((filled) => command.run(toOpening(filled)))();
    else go(step + 1);
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onward();
      }}
    >
      <p className="step-count">{t("opening.step", { now: step + 1, all: OPENING_STEPS.length })}</p>
      <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
        {t(`opening.steps.${name}`)}
      </h2>
      <View form={form} company={company} />
      <SubmitRow
        words={t(last ? "opening.toReview" : "opening.next")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
        mistakes={mistakes}
        attempt={attempt}
      >
        {step > 0 && (
          <ActionButton variant="tertiary" onClick={() => go(step - 1)}>
            {t("opening.back")}
          </ActionButton>
        )}
      </SubmitRow>
    </form>
  );
}
