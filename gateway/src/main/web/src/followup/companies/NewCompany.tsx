import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { registerEmployer } from "../../shared/api/employers";
import { useCommand } from "../../shared/api/useCommand";
import { CompanyForm } from "../../shared/company/CompanyForm";
import { BackLink } from "../../shared/ui/BackLink";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";

export default function NewCompany() {
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const command = useCommand(registerEmployer, (company) => {
    announce(t("companies.registered"));
    void navigate({ to: "/oppfolging/arbeidsgivere/$employerId", params: { employerId: company.id } });
  });
  return (
    <Page
      title={t("companies.registerTitle")}
      above={<BackLink to="/oppfolging/arbeidsgivere">{t("companies.title")}</BackLink>}
    >
      <CompanyForm command={command} words={t("companies.registerButton")} />
    </Page>
  );
}
