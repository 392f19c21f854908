import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type WebhookCall, webhookCalls } from "../../shared/api/webhooks";
import { moment } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { eventKey } from "./NewWebhookForm";

/** What was sent and what came back, newest first. */
export function CallTable({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const asked = useQuery(webhookCalls(webhookId));
  return (
    <Load of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{t("calls.none")}</p>
        ) : (
          <Table className="stacking" zebra>
            <caption className="ds-sr-only">{t("calls.title")}</caption>
            <Table.Head>
              <Table.Row>
                {(["what", "when", "state", "answer"] as const).map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`calls.${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {items.map((call) => (
                <Line key={call.id} call={call} />
              ))}
            </Table.Body>
          </Table>
        )
      }
    </Load>
  );
}

function Line({ call }: { call: WebhookCall }) {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  const waits = call.state === "WAITING" && call.attempts > 0;
  const outcome = (code: string) => t(`outcome.${code}` as never, { defaultValue: code.replace("_", " ") }) as string;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {call.type === "webhook.test" ? t("calls.test") : (t(eventKey(call.type) as never) as string)}
      </Table.HeaderCell>
      <Table.Cell data-label={t("calls.when")}>{moment(call.at)}</Table.Cell>
      <Table.Cell data-label={t("calls.state")}>
        {t(`calls.${call.state}`)} {waits && t("calls.again", { date: moment(call.due), count: call.attempts })}
      </Table.Cell>
      <Table.Cell data-label={t("calls.answer")}>{call.outcome ? outcome(call.outcome) : "–"}</Table.Cell>
    </Table.Row>
  );
}
