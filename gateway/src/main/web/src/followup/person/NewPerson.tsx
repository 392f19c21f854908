import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { registerCandidate } from "../../shared/api/candidates";
import { useCommand } from "../../shared/api/useCommand";
import { PersonForm } from "../../shared/person/PersonForm";
import { BackLink } from "../../shared/ui/BackLink";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";

export default function NewPerson() {
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const command = useCommand(registerCandidate, (person) => {
    announce(t("register.done"));
    void navigate({ to: "/oppfolging/personer/$candidateId", params: { candidateId: person.id } });
  });
  return (
    <Page
      title={t("register.title")}
      lead={t("register.lead")}
      above={<BackLink to="/oppfolging">{t("people.title")}</BackLink>}
    >
      <PersonForm command={command} words={t("register.button")} />
    </Page>
  );
}
