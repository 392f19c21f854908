import { useTranslation } from "react-i18next";
import { Talk } from "../../shared/casework/Talk";
import { BackLink } from "../../shared/ui/BackLink";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";

export default function TalkPage() {
  const { t } = useTranslation("mydata");
  const { t: candidate } = useTranslation("candidate");
  return (
    <Page
      title={t("messages.title")}
      lead={t("messages.lead")}
      above={<BackLink to="/meg">{candidate("back")}</BackLink>}
    >
      <MyCase>{(me) => <Talk candidateId={me.id} side="CANDIDATE" />}</MyCase>
    </Page>
  );
}
