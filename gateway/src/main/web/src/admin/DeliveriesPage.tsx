import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { day } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { type DeliveryFigure, deliveryFigures } from "./deliveryFigures";

const CHANNELS = ["SMS", "EMAIL", "INBOX"] as const;
const STATES = {
  sent: ["SENT"],
  arrived: ["DELIVERED"],
  waiting: ["PENDING", "SENDING"],
  failed: ["FAILED"],
  unknown: ["UNKNOWN"],
  not: ["CANCELLED"],
};

/** Whether what we say arrives: numbers of messages, never of people. */
export default function DeliveriesPage() {
  const { t } = useTranslation("admin");
  const asked = useQuery(deliveryFigures());
  return (
    <Page
      title={t("deliveries.title")}
      lead={t("deliveries.lead")}
      wide
      above={<BackLink to="/styring">{t("figures.title")}</BackLink>}
    >
      <Load of={asked}>
        {({ since, items }) =>
          items.length === 0 ? (
            <p>{t("deliveries.none")}</p>
          ) : (
            <>
              <p className="muted">{t("deliveries.since", { date: day(since) })}</p>
              <Counted items={items} />
              <Providers items={items} />
            </>
          )
        }
      </Load>
    </Page>
  );
}

const sum = (items: DeliveryFigure[]) => items.reduce((all, { count }) => all + count, 0);

function Counted({ items }: { items: DeliveryFigure[] }) {
  const { t } = useTranslation("admin");
  const columns = Object.keys(STATES) as (keyof typeof STATES)[];
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("deliveries.title")}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t("deliveries.channel")}</Table.HeaderCell>
          {columns.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`deliveries.state.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {CHANNELS.map((channel) => (
          <Table.Row key={channel}>
            <Table.HeaderCell scope="row">{t(`deliveries.by.${channel}`)}</Table.HeaderCell>
            {columns.map((column) => (
              <Table.Cell key={column} data-label={t(`deliveries.state.${column}`)}>
                {sum(items.filter((item) => item.channel === channel && STATES[column].includes(item.state)))}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Which company took how many SMS; a demo one says so. */
function Providers({ items }: { items: DeliveryFigure[] }) {
  const { t } = useTranslation("admin");
  const names = [...new Set(items.flatMap(({ provider }) => provider ?? []))].sort();
  if (names.length === 0) return null;
  return (
    <p>
      {names
        .map((name) => {
          const count = sum(items.filter(({ provider }) => provider === name));
          return t(name.startsWith("demo") ? "deliveries.demo" : "deliveries.provider", { name, count });
        })
        .join(" ")}
    </p>
  );
}
