import { Paragraph } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { protect } from "../../shared/api/protected";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";

/** Somebody turns out to have a protected address: from then on the named group alone knows the case. */
export function ProtectAddress({ id }: { id: string }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const command = useCommand(
    () => protect(id),
    () => {
      announce(t("protected"));
      void navigate({ to: "/oppfolging" });
    },
  );
  return (
    <>
      <Paragraph>{t("protectLead")}</Paragraph>
      <div className="actions">
        <ActionButton variant="secondary" data-color="danger" onClick={() => setAsked(true)}>
          {t("protect")}
        </ActionButton>
      </div>
      <AreYouSure
        open={asked}
        words={{ title: t("protectSure"), text: t("protectText"), yes: t("protectYes"), no: t("not") }}
        danger
        command={command}
        onYes={() => void command.run(undefined)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
