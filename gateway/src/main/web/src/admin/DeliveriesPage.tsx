import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Figure } from "../shared/figure/Figure";
import type { Cell } from "../shared/figure/saved";
import { TakeAlong } from "../shared/figure/TakeAlong";
import { day, number } from "../shared/i18n/format";
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
            <TakeAlong name="varsler" title={t("deliveries.title")}>
              <p className="muted">{t("deliveries.since", { date: day(since) })}</p>
              <Counted items={items} />
              <Providers items={items} />
            </TakeAlong>
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
  const count = (column: keyof typeof STATES, of = items) =>
    sum(of.filter(({ state }) => STATES[column].includes(state)));
  const name = (column: keyof typeof STATES) => t(`deliveries.state.${column}`);
  return (
    <>
      <Figure
        name="varsler"
        title={t("deliveries.all")}
        finding={t("deliveries.finding", {
          all: number(sum(items)),
          failed: number(count("failed")),
          unknown: number(count("unknown")),
        })}
        columns={[t("deliveries.how"), t("deliveries.messages")]}
        rows={columns.map((column): Cell[] => [name(column), count(column)])}
        bars={columns.map((column) => ({ label: name(column), value: count(column), text: number(count(column)) }))}
      />
      <Figure
        name="varsler-per-kanal"
        title={t("deliveries.byChannel")}
        finding={t("deliveries.byChannelFinding")}
        columns={[t("deliveries.channel"), ...columns.map(name)]}
        rows={CHANNELS.map((channel): Cell[] => [
          t(`deliveries.by.${channel}`),
          ...columns.map((column) =>
            count(
              column,
              items.filter((item) => item.channel === channel),
            ),
          ),
        ])}
      />
    </>
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
