import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../../shared/api/useCommand";
import { registerWebhook } from "../../shared/api/webhooks";
import { Choices } from "../../shared/forms/Choices";
import { TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";

const EVENTS = [
  "match.presented",
  "match.interview-changed",
  "match.offer-accepted",
  "match.offer-declined",
  "match.contract-approved",
  "match.withdrawn",
  "match.superseded",
  "match.employer-silent",
] as const;
type Event = (typeof EVENTS)[number];

export const eventKey = (event: string) => `event.${event.replace("match.", "")}`;

export function NewWebhookForm({ companyId, onDone }: { companyId: string; onDone: (secret: string) => void }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const [address, setAddress] = useState("");
  const [events, setEvents] = useState<Event[]>(["match.presented"]);
  const command = useCommand(registerWebhook, ({ secret }) => {
    setAddress("");
    form.startOver();
    onDone(secret);
  });
  const form = useAttempt([
    !/^https?:\/\/\S+$/i.test(address.trim()) && { id: "address", message: t("form.addressWrong") },
    events.length === 0 && { id: "events", message: t("form.eventsWrong") },
  ]);
  const refused = command.problem?.errors.find(({ pointer }) => pointer === "/address")?.detail;
  const submit = form.send(() => command.run({ employer: companyId, address: address.trim(), events }));
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("form.title")}
      </Heading>
      <form noValidate className="stack" onSubmit={submit} aria-label={t("form.title")}>
        <TextField
          id="address"
          type="url"
          label={t("form.address")}
          description={t("form.addressHint")}
          error={form.about("address") ?? refused}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Choices
          name="events"
          label={t("form.events")}
          value={events}
          onChange={setEvents}
          error={form.about("events")}
          options={EVENTS.map((value) => ({ value, label: t(eventKey(value) as never) as string }))}
        />
        <SubmitRow words={t("form.button")} command={command} form={form} />
      </form>
    </section>
  );
}
