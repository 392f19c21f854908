import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { day, moment, number } from "../../shared/i18n/format";
import type { DeliveryFigure, DeliveryFigures } from "./deliveryFigures";

const NOWHERE = "NO_ADDRESS";
const CHANNELS = ["SMS", "EMAIL", "INBOX"] as const;
const STATES = {
  sent: ["SENT"],
  arrived: ["DELIVERED"],
  waiting: ["PENDING", "SENDING"],
  failed: ["FAILED"],
  unknown: ["UNKNOWN"],
  nowhere: [NOWHERE],
  not: ["CANCELLED"],
};

/** Whether what we say arrives: numbers of messages, never of people. */
export function Messages({ of: { since, items, withoutAddress, line } }: { of: DeliveryFigures }) {
  const { t } = useTranslation("admin");
  return (
    <section aria-labelledby="messages">
      <Heading level={2} data-size="sm" id="messages" tabIndex={-1}>
        {t("operation.messages.title")}
      </Heading>
      <p>
        {line.due === 0
          ? t("operation.messages.noLine")
          : t("operation.messages.line", { count: line.due, since: moment(line.oldestDue) })}{" "}
        {line.later > 0 && t("operation.messages.later", { count: line.later })}
      </p>
      {items.length + withoutAddress.length === 0 ? (
        <p>{t("deliveries.none")}</p>
      ) : (
        <>
          <p className="muted">{t("deliveries.since", { date: day(since) })}</p>
          <Counted items={[...items, ...withoutAddress.map(nowhere)]} />
          <Providers items={items} />
        </>
      )}
    </section>
  );
}

const nowhere = ({ channel, count }: DeliveryFigures["withoutAddress"][number]): DeliveryFigure => ({
  channel,
  state: NOWHERE,
  provider: null,
  count,
});

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
