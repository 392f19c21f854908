import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { registerMyself } from "../shared/api/candidates";
import { useCommand } from "../shared/api/useCommand";
import { PersonForm } from "../shared/person/PersonForm";
import { BackLink } from "../shared/ui/BackLink";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";

export default function Register() {
  const { t } = useTranslation("candidate");
  const navigate = useNavigate();
  const command = useCommand(registerMyself, () => {
    announce(t("register.done"));
    void navigate({ to: "/meg/profil" });
  });
  return (
    <Page title={t("register.title")} lead={t("register.lead")} above={<BackLink to="/meg">{t("back")}</BackLink>}>
      <PersonForm command={command} words={t("register.button")} own />
    </Page>
  );
}
