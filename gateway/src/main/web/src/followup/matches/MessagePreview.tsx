import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Telling } from "../../shared/told/useTelling";
import { WordsInForce } from "../../shared/told/WordsInForce";
import { Panel } from "../../shared/ui/small";

interface Props {
  email: string;
  telling: Telling;
  /** Staff's own words, which stand on the page alone. */
  message: string;
}

/** What the person receives, in their own language. E-mail and SMS tell nothing about whom or where. */
export function MessagePreview({ email, telling: { id, language }, message }: Props) {
  const { t } = useTranslation("followup");
  return (
    <div id={id} tabIndex={-1}>
      <Panel title={t("propose.preview")}>
        <Paragraph>{t("propose.channels", { email })}</Paragraph>
        {language && <WordsInForce occasion="PROPOSAL" language={language} message={message} />}
      </Panel>
    </div>
  );
}
