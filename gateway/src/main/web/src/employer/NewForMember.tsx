import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer } from "../shared/api/employers";
import { OpeningForm } from "../shared/opening/OpeningForm";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";

/** A training office posts a place for one of its members. */
export default function NewForMember() {
  const { t } = useTranslation("companies");
  const { t: words } = useTranslation("employer");
  const { employerId } = useParams({ from: "/bedrift/medlemmer/$employerId/plass" });
  const navigate = useNavigate();
  const asked = useQuery(employer(employerId));
  return (
    <Page
      title={t("mine.postFor", { name: asked.data?.name ?? "" })}
      lead={words("post.lead")}
      above={
        <BackLink to="/bedrift/medlemmer/$employerId" params={{ employerId }}>
          {asked.data?.name ?? t("mine.back")}
        </BackLink>
      }
    >
      <Load of={asked}>
        {(company) => (
          <OpeningForm
            company={company}
            onDone={(drafted) => {
              announce(words("post.drafted"));
              void navigate({ to: "/bedrift/plasser/$openingId", params: { openingId: drafted.id } });
            }}
          />
        )}
      </Load>
    </Page>
  );
}
