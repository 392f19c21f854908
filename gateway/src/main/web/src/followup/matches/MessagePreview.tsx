import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Told } from "../../shared/told/told";
import { WordsInForce } from "../../shared/told/WordsInForce";
import { Panel } from "../../shared/ui/small";

/** What the person receives, in their own language. E-mail and SMS tell nothing about whom or where. */
export function MessagePreview({ person, message }: { person: Told; message: string }) {
  const { t } = useTranslation("followup");
  return (
    <Panel title={t("propose.preview")}>
      <Paragraph>{t("propose.channels", { email: person.email })}</Paragraph>
      <WordsInForce occasion="PROPOSAL" language={person.toldIn} message={message} />
    </Panel>
  );
}
