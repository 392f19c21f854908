import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { employer } from "../../shared/api/employers";
import type { Employer } from "../../shared/api/types";
import { CompanyFacts } from "../../shared/company/CompanyFacts";
import { RecordPanel } from "../../shared/company/RecordPanel";
import { RegisterFacts } from "../../shared/company/RegisterFacts";
import { UnitForm } from "../../shared/company/UnitForm";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { Panel } from "../../shared/ui/small";
import { AccessPanel } from "./AccessPanel";
import { ApprovalForm } from "./ApprovalForm";
import { ApprovalList } from "./ApprovalList";
import { CompanyOpenings } from "./CompanyOpenings";
import { OfficePanel } from "./OfficePanel";

export default function CompanyPage() {
  const { t } = useTranslation("followup");
  const { employerId } = useParams({ from: "/oppfolging/arbeidsgivere/$employerId" });
  const asked = useQuery(employer(employerId));
  return (
    <Page
      title={asked.data?.name ?? t("company.title")}
      above={<BackLink to="/oppfolging/arbeidsgivere">{t("companies.title")}</BackLink>}
      wide
    >
      <Load of={asked}>{(company) => <Company company={company} />}</Load>
    </Page>
  );
}

function Company({ company }: { company: Employer }) {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("companies");
  const [round, setRound] = useState(0);
  const again = (words: string) => {
    announce(words);
    setRound(round + 1);
  };
  return (
    <div className="columns">
      <div className="stack">
        <Panel title={t("company.about")}>
          <CompanyFacts company={company} />
          <RegisterFacts company={company} />
        </Panel>
        <CompanyOpenings company={company} />
        <RecordPanel companyId={company.id} />
        <p>
          <TextLink to="/oppfolging/arbeidsgivere/$employerId/mal" params={{ employerId: company.id }}>
            {words("record.targets")}
          </TextLink>
        </p>
        <OfficePanel company={company} />
        <AccessPanel company={company} />
      </div>
      <div className="stack">
        <Panel title={words("approval.listed")}>
          <ApprovalList company={company} />
        </Panel>
        <Panel title={t("approval.title")}>
          <ApprovalForm key={`approval-${round}`} company={company} onSaved={() => again(t("approval.done"))} />
        </Panel>
        <details className="ds-details" data-variant="tinted">
          <summary>{t("company.addUnit")}</summary>
          <div>
            <UnitForm key={`unit-${round}`} company={company} onSaved={() => again(t("company.unitDone"))} />
          </div>
        </details>
      </div>
    </div>
  );
}
