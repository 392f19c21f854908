import { useTranslation } from "react-i18next";
import { CommitmentView } from "../shared/commitment/CommitmentView";
import { BackLink } from "../shared/ui/BackLink";
import { Page } from "../shared/ui/Page";
import { MyCompany } from "./MyCompany";

export default function Targets() {
  const { t } = useTranslation("commitment");
  const { t: words } = useTranslation("employer");
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackLink to="/bedrift">{words("toOverview")}</BackLink>} wide>
      <MyCompany>{(company) => <CommitmentView company={company} />}</MyCompany>
    </Page>
  );
}
