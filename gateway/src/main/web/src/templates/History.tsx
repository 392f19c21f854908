import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Template, TemplateEdition } from "../shared/api/types.templates";
import { moment } from "../shared/i18n/format";
import { Facts } from "../shared/ui/Facts";
import { useTemplateWords } from "./words";

/** Every decision about this text: who, when, why and what it said from then on. */
export function History({ of: { history } }: { of: Template }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const words = useTemplateWords();
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("history.title")}
      </Heading>
      {history.length === 0 ? (
        <p>{t("history.none")}</p>
      ) : (
        <ol className="cards cards-one" reversed>
          {history.map((edition) => (
            <li key={edition.version}>
              <article className="ds-card panel">
                <Facts
                  of={[
                    [t("history.version"), String(edition.version)],
                    [t("history.language"), words.language(edition.language)],
                    [t("history.at"), moment(edition.at)],
                    [t("history.by"), edition.by],
                    [t("history.why"), edition.why],
                    [t("history.text"), <Said key="text" of={edition} />],
                  ]}
                />
              </article>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Said({ of: { title, text, language } }: { of: TemplateEdition }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  if (text === null) return <>{t("history.delivered")}</>;
  return (
    <span className="own-words" lang={language} dir="auto">
      {[title, text].filter(Boolean).join("\n")}
    </span>
  );
}
