import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { template } from "../shared/api/templates";
import type { Template } from "../shared/api/types.templates";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Editor } from "./Editor";
import { History } from "./History";
import { useTemplateWords } from "./words";

/** One text: its languages side by side as tabs, what people would get, and everything decided about it. */
export default function TemplatePage({ id }: { id: string }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const asked = useQuery(template(id));
  return (
    <Page title={t("edit.title")} above={<BackLink to="/regler/endre/maler">{t("title")}</BackLink>} wide>
      <Load of={asked}>{(one) => <Whole of={one} />}</Load>
    </Page>
  );
}

function Whole({ of }: { of: Template }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const words = useTemplateWords();
  const { sprak } = useSearch({ from: "/regler/endre/maler" });
  const text = of.texts.find(({ language }) => language === sprak) ?? of.texts[0];
  if (!text) return null;
  return (
    <>
      <p className="lead">{words.whole(of)}</p>
      <nav aria-label={t("edit.languages")}>
        <ul className="tabs">
          {of.texts.map(({ language, inForce }) => (
            <li key={language}>
              <TextLink
                to="/regler/endre/maler"
                search={{ mal: of.id, sprak: language }}
                aria-current={language === text.language ? "page" : undefined}
              >
                {words.language(language)}
                {!inForce && <span className="muted"> ({t("edit.waits")})</span>}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <Editor key={text.language} of={of} text={text} />
      <History of={of} />
    </>
  );
}
