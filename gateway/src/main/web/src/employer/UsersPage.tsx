import { useTranslation } from "react-i18next";
import { Users } from "../shared/company/Users";
import { BackLink } from "../shared/ui/BackLink";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { MyCompany } from "./MyCompany";

export default function UsersPage() {
  const { t } = useTranslation("companies");
  const { t: words } = useTranslation("employer");
  return (
    <Page
      title={t("users.title")}
      lead={t("users.lead")}
      above={<BackLink to="/bedrift">{words("toOverview")}</BackLink>}
    >
      <MyCompany>{(company) => <Users companyId={company.id} />}</MyCompany>
      <p>
        <TextLink to="/bedrift/meldinger">{t("notices.link")}</TextLink>
      </p>
      <p>
        <TextLink to="/bedrift/system">{t("webhooks.link")}</TextLink>
      </p>
    </Page>
  );
}
