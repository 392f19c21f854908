import { useTranslation } from "react-i18next";
import { OneOf } from "../forms/Choices";
import type { Mistake } from "../forms/ErrorSummary";
import { TextArea } from "../forms/Field";
import type { About } from "../forms/useAttempt";
import { REFUSALS, type Refusal, SHORTEST } from "./codes";

export interface Refused {
  code: Refusal | null;
  text: string;
}

export const NO_REFUSAL: Refused = { code: null, text: "" };

/** What is missing before a no can be sent to somebody. */
export function useRefusalMistakes(): (given: Refused) => Mistake[] {
  const { t } = useTranslation("process", { keyPrefix: "refusal" });
  return ({ code, text }) => [
    ...(code ? [] : [{ id: "feedback", message: t("needsCode") }]),
    ...(text.trim().length < SHORTEST ? [{ id: "words", message: t("needsWords") }] : []),
  ];
}

interface Props {
  given: Refused;
  about: About;
  onChange: (given: Refused) => void;
}

/** The reason, and a kind word. */
export function RefusalFields({ given, about, onChange }: Props) {
  const { t } = useTranslation("process", { keyPrefix: "refusal" });
  return (
    <>
      <OneOf
        name="feedback"
        label={t("code")}
        error={about("feedback")}
        value={given.code}
        onChange={(code) => onChange({ ...given, code })}
        options={REFUSALS.map((one) => ({ value: one, label: t(`codes.${one}`) }))}
      />
      <TextArea
        id="words"
        label={t("words")}
        description={t("wordsHint")}
        error={about("words")}
        maxLength={600}
        value={given.text}
        onChange={(event) => onChange({ ...given, text: event.target.value })}
      />
    </>
  );
}
