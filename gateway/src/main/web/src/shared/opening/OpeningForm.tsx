import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Employer, Opening } from "../api/types";
import { SubmitRow } from "../forms/SubmitRow";
import { tellFields, useChecked } from "../forms/useChecked";
import { ActionButton } from "../ui/ActionButton";
import { ContactStep } from "./ContactStep";
import { FindingsPanel } from "./FindingsPanel";
import { fieldAt, OPENING_STEPS, type OpeningFields, toFields } from "./fields";
import { NeedsStep } from "./NeedsStep";
import { openingRules } from "./openingRules";
import { PlaceStep } from "./PlaceStep";
import { SaveStatus } from "./SaveStatus";
import { SomebodyElse } from "./SomebodyElse";
import { TimeStep } from "./TimeStep";
import { TradeStep } from "./TradeStep";
import { useDraft } from "./useDraft";
import { WorkStep } from "./WorkStep";

interface Props {
  company: Employer;
  before?: Opening;
  onDone: (stored: Opening) => void;
}

const VIEWS = {
  trade: TradeStep,
  place: PlaceStep,
  time: TimeStep,
  work: WorkStep,
  needs: NeedsStep,
  contact: ContactStep,
};

const stepOf = (field: string) =>
  OPENING_STEPS.findIndex(([, fields]) => (fields as readonly string[]).includes(field));

/** Six short steps; what was filled in stays when going back and forth, and a draft saves itself. */
export function OpeningForm({ company, before, onDone }: Props) {
  const { t } = useTranslation("opening");
  const form = useChecked<OpeningFields>(openingRules(t), toFields(company, before));
  const draft = useDraft(form, before);
  const [step, setStep] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [name, fields] = OPENING_STEPS[step] ?? OPENING_STEPS[0];
  const View = VIEWS[name];
  const last = step === OPENING_STEPS.length - 1;
  const mistakes = form.mistakes.filter(({ id }) => (fields as readonly string[]).includes(id));
  const { setError } = form;
  const problem = asked ? draft.problem : null;
  useEffect(() => {
    tellFields(problem, { setError }, fieldAt);
    const first = problem?.errors[0]?.pointer;
    if (first && stepOf(fieldAt(first)) >= 0) setStep(stepOf(fieldAt(first)));
  }, [problem, setError]);

  const go = (to: number) => {
    setStep(to);
    setAttempt(0);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const store = async () => {
    setAsked(true);
    const stored = await draft.save();
    if (!stored) return;
    await draft.done();
    onDone(stored);
  };
  const onward = async () => {
    setAttempt(attempt + 1);
    if (!(await form.trigger([...fields]))) return;
    if (!last) {
      go(step + 1);
      if (draft.byItself) void draft.save();
      return;
    }
    await form.handleSubmit(store, (errors) => {
      const first = Object.keys(errors)[0];
      if (first && stepOf(first) >= 0) go(stepOf(first));
    })();
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
      <p className="step-count">{t("step", { now: step + 1, all: OPENING_STEPS.length })}</p>
      <SaveStatus draft={draft} />
      <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
        {t(`steps.${name}`)}
      </h2>
      <View form={form} company={company} />
      {draft.newest && <FindingsPanel opening={draft.newest} quiet />}
      {draft.problem?.conflict && draft.newest && (
        <SomebodyElse
          id={draft.newest.id}
          onTheirs={(theirs) => {
            form.reset(toFields(company, theirs));
            draft.answerTo(theirs);
          }}
          onMine={(theirs) => {
            draft.answerTo(theirs);
            void draft.save();
          }}
        />
      )}
      <SubmitRow
        words={t(last ? "toReview" : "next")}
        command={{ busy: asked && draft.saving === "saving", problem: problem?.conflict ? null : problem }}
        form={{ mistakes, attempt }}
      >
        {step > 0 && (
          <ActionButton variant="tertiary" onClick={() => go(step - 1)}>
            {t("back")}
          </ActionButton>
        )}
      </SubmitRow>
    </form>
  );
}
