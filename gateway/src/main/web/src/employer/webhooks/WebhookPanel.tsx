import { Alert, Tag } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../../shared/api/useCommand";
import { deleteWebhook, pauseWebhook, testWebhook, type Webhook } from "../../shared/api/webhooks";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { day, moment } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";
import { CallTable } from "./CallTable";
import { eventKey } from "./NewWebhookForm";

const COLOURS = { ACTIVE: "success", PAUSED: "neutral", DISABLED: "danger" } as const;

/** One connection: how it goes, a test, a pause, and its end. */
export function WebhookPanel({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const running = webhook.state === "ACTIVE";
  const pausing = useCommand(
    () => pauseWebhook(webhook, running),
    () => announce(t(running ? "paused" : "resumed")),
  );
  const testing = useCommand(
    (_: null, key) => testWebhook(webhook.id, key),
    () => announce(t("tested")),
  );
  const problem = pausing.problem ?? testing.problem;
  return (
    <Panel title={webhook.address}>
      <p>
        <Tag data-color={COLOURS[webhook.state]}>{t(`state.${webhook.state}`)}</Tag>{" "}
        {t("since", { date: day(webhook.createdAt) })}
      </p>
      <ul>
        {webhook.events.map((event) => (
          <li key={event}>{t(eventKey(event) as never, { defaultValue: event }) as string}</li>
        ))}
      </ul>
      {webhook.failingSince && (
        <Alert data-color={webhook.state === "DISABLED" ? "danger" : "warning"}>
          {t(webhook.state === "DISABLED" ? "disabled" : "failing", { date: moment(webhook.failingSince) })}
        </Alert>
      )}
      {problem && <ProblemAlert problem={problem} onRetry={problem.conflict ? pausing.reload : undefined} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={testing.busy} onClick={() => void testing.run(null)}>
          {t("test")}
        </ActionButton>
        <ActionButton variant="secondary" busy={pausing.busy} onClick={() => void pausing.run(undefined)}>
          {t(running ? "pause" : "resume")}
        </ActionButton>
        <Delete webhook={webhook} />
      </div>
      <CallTable webhookId={webhook.id} />
    </Panel>
  );
}

function Delete({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const [open, setOpen] = useState(false);
  const command = useCommand(
    () => deleteWebhook(webhook.id),
    () => announce(t("delete.done")),
  );
  return (
    <>
      <ActionButton variant="tertiary" onClick={() => setOpen(true)}>
        {t("delete.button")}
      </ActionButton>
      <AreYouSure
        open={open}
        danger
        words={{ title: t("delete.title"), text: t("delete.text"), yes: t("delete.yes"), no: t("delete.no") }}
        command={command}
        onYes={() => void command.run(undefined)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
