import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { registerEmployer } from "../shared/api/employers";
import { session } from "../shared/api/session";
import { useCommand } from "../shared/api/useCommand";
import { CompanyForm } from "../shared/company/CompanyForm";
import { announce } from "../shared/ui/live";

export function RegisterCompany() {
  const { t } = useTranslation("employer");
  const who = useQuery(session()).data;
  const command = useCommand(registerEmployer, () => announce(t("register.done")));
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t("register.title")}
      </Heading>
      <Paragraph>{t("register.text")}</Paragraph>
      <CompanyForm command={command} words={t("register.button")} organisation={who?.organisation ?? undefined} />
    </section>
  );
}
