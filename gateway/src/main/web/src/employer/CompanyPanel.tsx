import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Employer } from "../shared/api/types";
import { CompanyFacts } from "../shared/company/CompanyFacts";
import { RegisterFacts } from "../shared/company/RegisterFacts";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";
import { ExpiringApprovals } from "./ExpiringApprovals";

export function CompanyPanel({ company }: { company: Employer }) {
  const { t } = useTranslation("employer");
  const { t: words } = useTranslation("companies");
  return (
    <Panel title={t("company.title")}>
      <CompanyFacts company={company} />
      <RegisterFacts company={company} />
      <ExpiringApprovals company={company} />
      {company.approvals.length === 0 && <Paragraph>{t("company.noApproval")}</Paragraph>}
      <div className="actions">
        <ButtonLink to="/bedrift/sted" variant="secondary">
          {t("company.addUnit")}
        </ButtonLink>
        <ButtonLink to="/bedrift/mal" variant="secondary">
          {words("record.targets")}
        </ButtonLink>
        <ButtonLink to="/bedrift/brukere" variant="secondary">
          {words("users.title")}
        </ButtonLink>
        {company.office && (
          <ButtonLink to="/bedrift/medlemmer" variant="secondary">
            {words("mine.link")}
          </ButtonLink>
        )}
      </div>
    </Panel>
  );
}
