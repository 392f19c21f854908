import { useState } from "react";
import { useTranslation } from "react-i18next";
import { restoreTemplate } from "../shared/api/templates";
import type { Template, TemplateText } from "../shared/api/types.templates";
import { useCommand } from "../shared/api/useCommand";
import { AreYouSure } from "../shared/confirm/AreYouSure";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";

/** Back to what the platform was delivered with, as a decision of its own in the history. */
export function Restore({ of, text, onDone }: { of: Template; text: TemplateText; onDone: () => void }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const [open, setOpen] = useState(false);
  const command = useCommand(restoreTemplate, () => {
    setOpen(false);
    onDone();
    announce(t("restore.done"));
  });
  return (
    <>
      <ActionButton variant="secondary" type="button" onClick={() => setOpen(true)}>
        {t("restore.button")}
      </ActionButton>
      <AreYouSure
        open={open}
        words={{
          title: t("restore.title"),
          text: [text.deliveredTitle, text.deliveredText].filter(Boolean).join(": "),
          yes: t("restore.yes"),
          no: t("restore.no"),
        }}
        command={command}
        onYes={() =>
          void command.run({ id: of.id, language: text.language, version: of.version, why: t("restore.why") })
        }
        onClose={() => setOpen(false)}
      />
    </>
  );
}
