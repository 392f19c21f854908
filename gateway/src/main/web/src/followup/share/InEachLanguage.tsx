import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { ChosenLanguage } from "../../shared/api/notifications";
import type { Choice } from "../../shared/api/proposals";
import type { Told } from "../../shared/told/told";
import { WordsInForce } from "../../shared/told/WordsInForce";
import { Panel } from "../../shared/ui/small";

interface Props {
  of: Choice[];
  people: Map<string, Told>;
  message: string;
}

/** What each gets, word for word, once a language. */
export function InEachLanguage({ of, people, message }: Props) {
  const { t } = useTranslation("share");
  const count = new Map<ChosenLanguage, number>();
  for (const { candidateId } of of) {
    const language = people.get(candidateId)?.toldIn ?? "nb";
    count.set(language, (count.get(language) ?? 0) + 1);
  }
  if (count.size === 0) return <p className="muted">{t("previewLater")}</p>;
  return (
    <Panel title={t("preview")}>
      {[...count].map(([language, people]) => (
        <section key={language}>
          <Heading level={3} data-size="2xs">
            {t(`inLanguage.${language}`, { count: people })}
          </Heading>
          <WordsInForce occasion="PROPOSAL" language={language} message={message} />
        </section>
      ))}
    </Panel>
  );
}
