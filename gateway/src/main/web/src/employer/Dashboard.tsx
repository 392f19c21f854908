import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openings } from "../shared/api/employers";
import { matches } from "../shared/api/matches";
import type { Employer } from "../shared/api/types";
import { RecordPanel } from "../shared/company/RecordPanel";
import { Load } from "../shared/ui/Load";
import { ButtonLink, TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { CompanyPanel } from "./CompanyPanel";
import { Guide } from "./Guide";
import { MyCompany } from "./MyCompany";
import { Stats } from "./Stats";
import { ToDo } from "./ToDo";

export default function Dashboard() {
  const { t } = useTranslation("employer");
  return (
    <Page title={t("overview.title")} wide>
      <MyCompany>{(company) => <Overview company={company} />}</MyCompany>
    </Page>
  );
}

function Overview({ company }: { company: Employer }) {
  const { t } = useTranslation("employer");
  const posted = useQuery(openings({ employer: company.id }));
  const theirs = useQuery(matches());
  return (
    <>
      <p className="lead">{company.name}</p>
      <Load of={posted}>
        {({ items }) => (
          <Load of={theirs}>
            {(found) => (
              <>
                {items.length === 0 ? <Guide company={company} /> : <Stats openings={items} matches={found.items} />}
                <ToDo company={company} openings={items} matches={found.items} />
              </>
            )}
          </Load>
        )}
      </Load>
      {company.units.length > 0 && (
        <div className="actions">
          <ButtonLink to="/bedrift/plasser/ny">{t("overview.post")}</ButtonLink>
        </div>
      )}
      <CompanyPanel company={company} />
      <RecordPanel companyId={company.id} own />
      <p>
        <TextLink to="/bedrift/henvis">{t("overview.refer")}</TextLink>
      </p>
    </>
  );
}
