import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../shared/api/types.employer";
import { OneOf } from "../../shared/forms/Choices";
import { TextArea } from "../../shared/forms/Field";
import { Panel } from "../../shared/ui/small";

/** What is answered, by the question as it is asked; what is not there is not answered. */
export type Replies = Record<string, string>;

interface Props {
  questions: Question[];
  replies: Replies;
  onChange: (replies: Replies) => void;
}

/** Up to three questions. None must be answered, and it says who reads what, and when. */
export function AskedByCompany({ questions, replies, onChange }: Props) {
  const { t } = useTranslation("answers");
  if (questions.length === 0) return null;
  return (
    <Panel title={t("title")}>
      <Paragraph>{t("lead")}</Paragraph>
      {questions.map((question, index) => (
        <OneQuestion
          key={question.text}
          name={`question-${index}`}
          question={question}
          value={replies[question.text] ?? ""}
          onChange={(value) => onChange({ ...replies, [question.text]: value })}
        />
      ))}
    </Panel>
  );
}

interface One {
  name: string;
  question: Question;
  value: string;
  onChange: (value: string) => void;
}

function OneQuestion({ name, question, value, onChange }: One) {
  const { t } = useTranslation("answers");
  if (question.answering === "SHORT_TEXT")
    return (
      <TextArea
        id={name}
        label={question.text}
        description={t("ownWords")}
        rows={3}
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const options =
    question.answering === "YES_NO"
      ? [
          { value: "YES", label: t("YES") },
          { value: "NO", label: t("NO") },
        ]
      : question.options.map((option) => ({ value: option, label: option }));
  // An option is words of the company's: its place in the list is what the browser knows it by.
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <OneOf
      name={name}
      label={question.text}
      value={String(chosen)}
      onChange={(at) => onChange(options[Number(at)]?.value ?? "")}
      options={[
        ...options.map(({ label }, at) => ({ value: String(at), label })),
        { value: "-1", label: t("notAnswered") },
      ]}
    />
  );
}
