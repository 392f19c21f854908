import { Alert, List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../shared/api/types";
import { PausePanel } from "../shared/consent/PausePanel";
import { day } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Page } from "../shared/ui/Page";
import { Panel } from "../shared/ui/small";
import { ConsentButtons } from "./ConsentButtons";
import { MyCase } from "./MyCase";

export default function Consent() {
  const { t } = useTranslation("mydata");
  const { t: own } = useTranslation("candidate");
  return (
    <Page
      title={t("consent.title")}
      lead={t("consent.lead")}
      above={<BackLink to="/meg/profil">{own("profile.back")}</BackLink>}
    >
      <MyCase>{(me) => <Agreement me={me} />}</MyCase>
    </Page>
  );
}

function Agreement({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const given = me.consents.matching;
  return (
    <>
      <Panel title={t("consent.whatHappens")}>
        <List.Unordered>
          <List.Item>{t("consent.one")}</List.Item>
          <List.Item>{t("consent.two")}</List.Item>
          <List.Item>{t("consent.three")}</List.Item>
          <List.Item>{t("consent.four")}</List.Item>
        </List.Unordered>
      </Panel>
      <Panel title={t("consent.notShared")}>
        <Paragraph>{t("consent.notSharedText")}</Paragraph>
      </Panel>
      {given?.given && (
        <Alert data-color="success">
          <Paragraph>
            {t(given.onBehalf ? "consent.givenOnBehalf" : "consent.given", { date: day(given.at) })}
          </Paragraph>
          <Paragraph>{t(me.status === "PUBLISHED" ? "consent.searching" : "consent.notSearching")}</Paragraph>
        </Alert>
      )}
      {me.status === "PUBLISHED" && <PausePanel person={me} />}
      <ConsentButtons me={me} />
    </>
  );
}
