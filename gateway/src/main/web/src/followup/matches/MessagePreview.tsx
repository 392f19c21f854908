import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { loadIn } from "../../shared/i18n/texts";
import { Panel } from "../../shared/ui/small";

/** What the person receives, in their own language. The e-mail tells nothing about whom or where. */
export function MessagePreview({ person, message }: { person: Candidate; message: string }) {
  const { t, i18n } = useTranslation("followup");
  const ready = useQuery({
    queryKey: ["texts", person.language],
    queryFn: async () => {
      await loadIn(person.language, "followup");
      return true;
    },
  });
  if (!ready.data) return null;
  const say = i18n.getFixedT(person.language, "followup");
  return (
    <Panel title={t("propose.preview")}>
      <Paragraph>{t("propose.channels", { email: person.email })}</Paragraph>
      <div className="letter" lang={person.language}>
        <p>
          <strong>{say("message.mailTitle")}</strong>
        </p>
        <p>{say("message.mailText")}</p>
        <p>{say("message.mailLink")}</p>
        <p>{say("message.mailGreeting")}</p>
      </div>
      <Paragraph>{t("propose.inbox")}</Paragraph>
      <div className="letter" lang={person.language}>
        <p>
          <strong>{say("message.inboxTitle")}</strong>
        </p>
        <p>{say("message.inboxText")}</p>
      </div>
      {message && (
        <>
          <Paragraph>{t("propose.inProposal")}</Paragraph>
          <div className="letter own-words">{message}</div>
        </>
      )}
    </Panel>
  );
}
