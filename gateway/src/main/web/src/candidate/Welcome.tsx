import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";

export function Welcome() {
  const { t } = useTranslation("candidate");
  return (
    <Panel title={t("welcome.title")} tone="accent">
      <Paragraph>{t("welcome.text")}</Paragraph>
      <div className="actions">
        <ButtonLink to="/meg/kode">{t("welcome.haveCode")}</ButtonLink>
        <ButtonLink to="/meg/registrer" variant="secondary">
          {t("welcome.noCode")}
        </ButtonLink>
      </div>
    </Panel>
  );
}
