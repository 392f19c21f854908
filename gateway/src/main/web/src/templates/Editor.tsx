import { Alert } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changeTemplate } from "../shared/api/templates";
import type { Template, TemplateText } from "../shared/api/types.templates";
import { useCommand } from "../shared/api/useCommand";
import { TextArea, TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { announce } from "../shared/ui/live";
import { Approve } from "./Approve";
import { PreviewPanel } from "./PreviewPanel";
import { Restore } from "./Restore";
import { useTemplateWords } from "./words";

/** The words in one language. What is typed stays when somebody else saved first. */
export function Editor({ of, text }: { of: Template; text: TemplateText }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const words = useTemplateWords();
  const [title, setTitle] = useState(text.title);
  const [body, setBody] = useState(text.text);
  const [why, setWhy] = useState("");
  const [approved, setApproved] = useState(false);
  const [read, setRead] = useState({ version: of.version, title: text.title, text: text.text });
  const command = useCommand(changeTemplate, (saved) => {
    setRead({ version: saved.version, title: title.trim(), text: body.trim() });
    setWhy("");
    announce(t("edit.saved"));
  });
  const isSms = of.channel === "SMS";
  const draft = { language: text.language, ...(isSms ? {} : { title }), text: body };
  const errors = command.problem?.errors ?? [];
  const errorOf = (field: string) => errors.find(({ pointer }) => pointer === `/${field}`)?.detail;
  const direction = { dir: text.rightToLeft ? "rtl" : "ltr", lang: text.language };
  const moved = of.version !== read.version && (text.title !== read.title || text.text !== read.text);
  return (
    <div className="template-editor">
      <form
        noValidate
        className="stack"
        aria-label={words.language(text.language)}
        onSubmit={(event) => {
          event.preventDefault();
          const { language } = text;
          void command.run({
            id: of.id,
            version: of.version,
            why,
            ...(text.needsReview && { approved }),
            ...draft,
            language,
          });
        }}
      >
        {text.needsReview && !text.inForce && (
          <Alert data-color="warning">{t("edit.machine", { language: words.language(text.language) })}</Alert>
        )}
        {moved && (
          <Alert data-color="info" role="status">
            {t("edit.nowSays", { text: [text.title, text.text].filter(Boolean).join(": ") })}
          </Alert>
        )}
        {!isSms && (
          <TextField
            id="title"
            label={t(of.channel === "MAIL" ? "edit.subject" : "edit.heading")}
            error={errorOf("title")}
            value={title}
            {...direction}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
        <TextArea
          id="text"
          label={t("edit.text")}
          description={<Gaps of={of} />}
          error={errorOf("text")}
          rows={5}
          value={body}
          {...direction}
          onChange={(event) => setBody(event.target.value)}
        />
        {text.needsReview && <Approve checked={approved} onChange={setApproved} />}
        <TextArea
          id="why"
          label={t("edit.why")}
          description={t("edit.whyHint")}
          error={errorOf("why")}
          rows={2}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        <SubmitRow words={t("edit.save")} command={command}>
          {text.changed && (
            <Restore
              of={of}
              text={text}
              onDone={() => {
                setTitle(text.deliveredTitle);
                setBody(text.deliveredText);
              }}
            />
          )}
        </SubmitRow>
      </form>
      <PreviewPanel of={of} draft={draft} direction={direction} />
    </div>
  );
}

function Gaps({ of: { channel, variables } }: { of: Template }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  return (
    <>
      {t(channel === "SMS" ? "edit.smsHint" : "edit.textHint")}
      {variables.map(({ name, example }) => (
        <span key={name}> {t("edit.variable", { name: `{${name}}`, example })}</span>
      ))}
    </>
  );
}
