import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { loginAddress } from "../api/session";
import { Page } from "../ui/Page";

export function NeedsSignIn({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t("needsSignIn.title")}>
      <Paragraph>{t("needsSignIn.text")}</Paragraph>
      <div className="actions">
        <a className="ds-button" href={loginAddress(returnTo)}>
          {t("signIn")}
        </a>
      </div>
    </Page>
  );
}
