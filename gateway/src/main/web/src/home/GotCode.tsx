import { List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { loginAddress } from "../shared/api/session";
import { BackLink } from "../shared/ui/BackLink";
import { Page } from "../shared/ui/Page";

/** "I got a text message or a code: what now?", before anybody has signed in. */
export default function GotCode() {
  const { t } = useTranslation();
  return (
    <Page title={t("gotCode.title")} above={<BackLink to="/">{t("toStart")}</BackLink>}>
      <List.Ordered className="roomy">
        <List.Item>{t("gotCode.one")}</List.Item>
        <List.Item>{t("gotCode.two")}</List.Item>
        <List.Item>{t("gotCode.three")}</List.Item>
      </List.Ordered>
      <div className="actions">
        <a className="ds-button" href={loginAddress("/meg")}>
          {t("signIn")}
        </a>
      </div>
      <Paragraph>{t("gotCode.help")}</Paragraph>
    </Page>
  );
}
