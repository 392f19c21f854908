import { useTranslation } from "react-i18next";
import { Documents } from "../../shared/casework/Documents";
import { BackLink } from "../../shared/ui/BackLink";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";

export default function FilesPage() {
  const { t } = useTranslation("mydata");
  const { t: candidate } = useTranslation("candidate");
  return (
    <Page
      title={t("documents.title")}
      lead={t("documents.lead")}
      above={<BackLink to="/meg/profil">{candidate("profile.back")}</BackLink>}
    >
      <MyCase>{(me) => <Documents candidateId={me.id} />}</MyCase>
    </Page>
  );
}
