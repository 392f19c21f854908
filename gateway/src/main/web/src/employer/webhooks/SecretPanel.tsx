import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { ActionButton } from "../../shared/ui/ActionButton";

/** Shown this once; whoever loses it makes a new connection. */
export function SecretPanel({ secret, onSeen }: { secret: string; onSeen: () => void }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t("secret.title")}
      </Heading>
      <Paragraph>{t("secret.text")}</Paragraph>
      <p className="secret">
        <code>{secret}</code>
      </p>
      <ActionButton variant="secondary" onClick={onSeen}>
        {t("secret.seen")}
      </ActionButton>
    </Alert>
  );
}
