import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { UnitForm } from "../shared/company/UnitForm";
import { BackLink } from "../shared/ui/BackLink";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { MyCompany } from "./MyCompany";

export default function NewUnit() {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  return (
    <Page title={t("unit.title")} lead={t("unit.lead")} above={<BackLink to="/bedrift">{t("toOverview")}</BackLink>}>
      <MyCompany>
        {(company) => (
          <UnitForm
            company={company}
            onSaved={() => {
              announce(t("unit.done"));
              void navigate({ to: "/bedrift" });
            }}
          />
        )}
      </MyCompany>
    </Page>
  );
}
