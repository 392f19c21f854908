import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer, opening } from "../shared/api/employers";
import type { Employer, Opening } from "../shared/api/types";
import { NotFound } from "../shared/frame/Refused";
import { OpeningForm } from "../shared/opening/OpeningForm";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { MyCompany } from "./MyCompany";

export default function EditOpening() {
  const { t } = useTranslation("employer");
  const { openingId } = useParams({ from: "/bedrift/plasser/$openingId/rediger" });
  const asked = useQuery({ ...opening(openingId), staleTime: Number.POSITIVE_INFINITY, refetchOnMount: "always" });
  return (
    <Page
      title={t("edit.title")}
      above={
        <BackLink to="/bedrift/plasser/$openingId" params={{ openingId }}>
          {t("toOpening")}
        </BackLink>
      }
    >
      <MyCompany>
        {(mine) => (
          <Load of={asked}>
            {(before) => {
              if (!before) return <NotFound />;
              return before.employerId === mine.id ? (
                <Edit company={mine} before={before} />
              ) : (
                <EditForMember before={before} />
              );
            }}
          </Load>
        )}
      </MyCompany>
    </Page>
  );
}

/** A training office edits with the workplaces of its member. */
function EditForMember({ before }: { before: Opening }) {
  const member = useQuery(employer(before.employerId));
  return <Load of={member}>{(company) => <Edit company={company} before={before} />}</Load>;
}

function Edit({ company, before }: { company: Employer; before: Opening }) {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  return (
    <OpeningForm
      company={company}
      before={before}
      onDone={() => {
        announce(t("edit.done"));
        void navigate({ to: "/bedrift/plasser/$openingId", params: { openingId: before.id } });
      }}
    />
  );
}
