import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Language } from "../../shared/api/codes";
import type { Choice } from "../../shared/api/proposals";
import type { Candidate } from "../../shared/api/types";
import { loadIn } from "../../shared/i18n/texts";
import { Panel } from "../../shared/ui/small";

interface Props {
  of: Choice[];
  people: Map<string, Candidate>;
  message: string;
}

/** What each gets, word for word, once a language. */
export function InEachLanguage({ of, people, message }: Props) {
  const { t } = useTranslation("share");
  const count = new Map<Language, number>();
  for (const { candidateId } of of) {
    const language = people.get(candidateId)?.language ?? "nb";
    count.set(language, (count.get(language) ?? 0) + 1);
  }
  if (count.size === 0) return <p className="muted">{t("previewLater")}</p>;
  return (
    <Panel title={t("preview")}>
      {[...count].map(([language, people]) => (
        <InLanguage key={language} language={language} count={people} message={message} />
      ))}
    </Panel>
  );
}

function InLanguage({ language, count, message }: { language: Language; count: number; message: string }) {
  const { t, i18n } = useTranslation("share");
  const ready = useQuery({
    queryKey: ["texts", language],
    queryFn: async () => {
      await loadIn(language, "followup");
      return true;
    },
  });
  if (!ready.data) return null;
  const say = i18n.getFixedT(language, "followup");
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {t(`inLanguage.${language}`, { count })}
      </Heading>
      <Paragraph>{t("byMail")}</Paragraph>
      <div className="letter" lang={language}>
        <p>
          <strong>{say("message.mailTitle")}</strong>
        </p>
        <p>{say("message.mailText")}</p>
        <p>{say("message.mailLink")}</p>
        <p>{say("message.mailGreeting")}</p>
      </div>
      <Paragraph>{t("onThePage")}</Paragraph>
      <div className="letter" lang={language}>
        <p>
          <strong>{say("message.inboxTitle")}</strong>
        </p>
        <p>{say("message.inboxText")}</p>
        {message && <p className="own-words">{message}</p>}
      </div>
    </section>
  );
}
