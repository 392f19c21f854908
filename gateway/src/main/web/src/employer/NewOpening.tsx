import { Paragraph } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Employer } from "../shared/api/types";
import { OpeningForm } from "../shared/opening/OpeningForm";
import { BackLink } from "../shared/ui/BackLink";
import { ButtonLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { MyCompany } from "./MyCompany";

export default function NewOpening() {
  const { t } = useTranslation("employer");
  return (
    <Page title={t("post.title")} lead={t("post.lead")} above={<BackLink to="/bedrift">{t("toOverview")}</BackLink>}>
      <MyCompany>{(company) => <Post company={company} />}</MyCompany>
    </Page>
  );
}

function Post({ company }: { company: Employer }) {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  if (company.units.length === 0)
    return (
      <>
        <Paragraph>{t("post.unitFirst")}</Paragraph>
        <ButtonLink to="/bedrift/sted">{t("guide.unit")}</ButtonLink>
      </>
    );
  return (
    <OpeningForm
      company={company}
      onDone={(drafted) => {
        announce(t("post.drafted"));
        void navigate({ to: "/bedrift/plasser/$openingId", params: { openingId: drafted.id } });
      }}
    />
  );
}
