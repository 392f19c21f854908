import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { openings } from "../shared/api/employers";
import { matches } from "../shared/api/matches";
import type { Employer, OpeningStatus } from "../shared/api/types";
import { SelectField } from "../shared/forms/Field";
import { Load } from "../shared/ui/Load";
import { ButtonLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Empty } from "../shared/ui/small";
import { expiresSoon } from "./expiring";
import { MyCompany } from "./MyCompany";
import { OpeningTable } from "./OpeningTable";

const STATUSES = ["DRAFT", "PUBLISHED", "LAPSED", "FILLED", "WITHDRAWN"] as const;

export default function Openings() {
  const { t } = useTranslation("employer");
  return (
    <Page title={t("openings.title")} wide>
      <MyCompany>{(company) => <Listing company={company} />}</MyCompany>
    </Page>
  );
}

function Listing({ company }: { company: Employer }) {
  const { t } = useTranslation("employer");
  const { t: codes } = useTranslation("codes");
  const navigate = useNavigate();
  const { status, soon } = useSearch({ strict: false }) as { status?: OpeningStatus; soon?: boolean };
  const all = useQuery(openings({ employer: company.id }));
  const found = useQuery(matches());
  return (
    <>
      <div className="toolbar">
        <SelectField
          id="status"
          label={t("openings.status")}
          value={status ?? ""}
          onChange={(event) =>
            void navigate({
              to: "/bedrift/plasser",
              search: { status: (event.target.value || undefined) as OpeningStatus },
            })
          }
        >
          <option value="">{t("openings.every")}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {codes(`opening.${one}`)}
            </option>
          ))}
        </SelectField>
        <ButtonLink to="/bedrift/plasser/ny">{t("overview.post")}</ButtonLink>
      </div>
      <Load of={all}>
        {({ items }) => {
          const shown = items.filter(
            (opening) => (!status || opening.status === status) && (!soon || expiresSoon(opening)),
          );
          if (items.length === 0)
            return (
              <Empty title={t("openings.empty")}>
                <Paragraph>{t("openings.emptyText")}</Paragraph>
              </Empty>
            );
          if (shown.length === 0) return <Empty title={t("openings.noneLeft")} />;
          return <OpeningTable openings={shown} matches={found.data?.items ?? []} />;
        }}
      </Load>
    </>
  );
}
