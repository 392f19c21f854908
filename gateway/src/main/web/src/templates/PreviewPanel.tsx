import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, templatePreview } from "../shared/api/templates";
import type { Template, TemplatePreview } from "../shared/api/types.templates";
import { Load } from "../shared/ui/Load";
import { Panel } from "../shared/ui/small";
import { Meter } from "./Meter";

const AFTER_TYPING = 300;

/** What somebody would get, as the service makes it, with invented data in the gaps. */
export function PreviewPanel({
  of,
  draft,
  direction,
}: {
  of: Template;
  draft: Draft;
  direction: { dir: string; lang: string };
}) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const asked = useQuery(templatePreview(of.id, useSettled(draft)));
  return (
    <Panel title={t("preview.title")}>
      <p className="muted">{t("preview.invented")}</p>
      <Load of={asked}>
        {(preview) => (
          <>
            <div className="template-preview" {...direction}>
              {preview.title && (
                <Heading level={3} data-size="2xs">
                  {preview.title}
                </Heading>
              )}
              <p className="own-words">{preview.letter ?? preview.text}</p>
            </div>
            {preview.length && <Meter of={preview.length} />}
            <Faults of={preview} />
          </>
        )}
      </Load>
    </Panel>
  );
}

function Faults({ of: { faults } }: { of: TemplatePreview }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  if (faults.length === 0) return <p>{t("preview.fine")}</p>;
  return (
    <>
      <p>{t("preview.faults")}</p>
      <ul>
        {faults.map(({ pointer, code, detail }) => (
          <li key={pointer + code + detail}>{detail}</li>
        ))}
      </ul>
    </>
  );
}

/** The draft once the fingers rest. */
function useSettled(draft: Draft): Draft {
  const [settled, setSettled] = useState(draft);
  const { language, title, text } = draft;
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled({ language, ...(title === undefined ? {} : { title }), text }),
      AFTER_TYPING,
    );
    return () => clearTimeout(timer);
  }, [language, title, text]);
  return settled;
}
