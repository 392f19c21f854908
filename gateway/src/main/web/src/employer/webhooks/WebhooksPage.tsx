import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { users } from "../../shared/api/access";
import { webhooks } from "../../shared/api/webhooks";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { MyCompany } from "../MyCompany";
import { HowToCheck } from "./HowToCheck";
import { NewWebhookForm } from "./NewWebhookForm";
import { SecretPanel } from "./SecretPanel";
import { WebhookPanel } from "./WebhookPanel";

/** The company's own system is told what happens; for those who decide for the company. */
export default function WebhooksPage() {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackLink to="/bedrift/brukere">{t("back")}</BackLink>}>
      <MyCompany>{({ id }) => <Deciding companyId={id} />}</MyCompany>
    </Page>
  );
}

function Deciding({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const asked = useQuery(users(companyId));
  return (
    <Load of={asked}>
      {({ mayDecide }) => (mayDecide ? <All companyId={companyId} /> : <p>{t("onlyAdministrators")}</p>)}
    </Load>
  );
}

function All({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const [secret, setSecret] = useState<string | null>(null);
  const asked = useQuery(webhooks(companyId));
  return (
    <Load of={asked}>
      {({ items }) => (
        <>
          {secret && <SecretPanel secret={secret} onSeen={() => setSecret(null)} />}
          {items.length === 0 && <p>{t("none")}</p>}
          {items.map((webhook) => (
            <WebhookPanel key={webhook.id} webhook={webhook} />
          ))}
          <NewWebhookForm companyId={companyId} onDone={setSecret} />
          <HowToCheck />
        </>
      )}
    </Load>
  );
}
