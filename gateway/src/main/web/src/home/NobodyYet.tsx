import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";

/** Signed in, but nobody has said yet what this person does here. */
export default function NobodyYet() {
  const { t } = useTranslation("companies");
  return (
    <Panel title={t("code.nobody")} tone="accent">
      <Paragraph>{t("code.nobodyText")}</Paragraph>
      <div className="actions">
        <ButtonLink to="/bedriftskode">{t("code.link")}</ButtonLink>
        <ButtonLink to="/tilgang" variant="secondary">
          {t("access.link")}
        </ButtonLink>
      </div>
    </Panel>
  );
}
