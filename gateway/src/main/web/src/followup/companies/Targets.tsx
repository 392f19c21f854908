import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer } from "../../shared/api/employers";
import { CommitmentView } from "../../shared/commitment/CommitmentView";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";

/** A company's targets and clauses, for staff. */
export default function Targets() {
  const { t } = useTranslation("commitment");
  const { employerId } = useParams({ from: "/oppfolging/arbeidsgivere/$employerId/mal" });
  const asked = useQuery(employer(employerId));
  return (
    <Page
      title={t("title")}
      lead={asked.data?.name}
      above={
        <BackLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId }}>
          {asked.data?.name ?? t("back")}
        </BackLink>
      }
      wide
    >
      <Load of={asked}>{(company) => <CommitmentView company={company} />}</Load>
    </Page>
  );
}
