import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ANSWERINGS } from "../api/codes.posting";
import { FieldError, SelectField, TextArea, TextField } from "../forms/Field";
import { ActionButton } from "../ui/ActionButton";
import { MOST_QUESTIONS } from "./fields";
import type { OpeningEditor } from "./useDraft";

/** Up to three things the company asks everybody who says yes. */
export function QuestionFields({ form }: { form: OpeningEditor }) {
  const { t } = useTranslation("opening");
  const list = useFieldArray({ control: form.control, name: "questions" });
  const answerings = form.watch("questions");
  const wrong = form.errorOf("questions");
  return (
    <fieldset className="ds-fieldset questions" id="questions" tabIndex={-1}>
      <legend className="ds-label">{t("questions")}</legend>
      <div className="choices-description">{t("questionsHint")}</div>
      {list.fields.map((question, index) => (
        <div className="stack question" key={question.id}>
          <TextField
            label={t("question", { number: index + 1 })}
            id={`questions-${index}-text`}
            maxLength={200}
            {...form.register(`questions.${index}.text`)}
          />
          <SelectField
            label={t("answering")}
            id={`questions-${index}-answering`}
            {...form.register(`questions.${index}.answering`)}
          >
            {ANSWERINGS.map((one) => (
              <option key={one} value={one}>
                {t(`answerings.${one}`)}
              </option>
            ))}
          </SelectField>
          {answerings[index]?.answering === "CHOICE" && (
            <TextArea
              label={t("options")}
              description={t("optionsHint")}
              rows={3}
              id={`questions-${index}-options`}
              {...form.register(`questions.${index}.options`)}
            />
          )}
          <div className="actions">
            <ActionButton variant="tertiary" onClick={() => list.remove(index)}>
              {t("removeQuestion", { number: index + 1 })}
            </ActionButton>
          </div>
        </div>
      ))}
      {wrong && <FieldError id="questions">{wrong}</FieldError>}
      {list.fields.length < MOST_QUESTIONS && (
        <div className="actions">
          <ActionButton
            variant="secondary"
            onClick={() => list.append({ text: "", answering: "SHORT_TEXT", options: "" })}
          >
            {t("addQuestion")}
          </ActionButton>
        </div>
      )}
    </fieldset>
  );
}
