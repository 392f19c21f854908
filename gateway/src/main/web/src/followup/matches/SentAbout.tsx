import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DeliveryState } from "../../shared/api/invitations";
import { moment } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { type SentItem, sentAbout } from "./sentAbout";

const COLOUR: Record<DeliveryState, "success" | "warning" | "danger" | "neutral"> = {
  PENDING: "neutral",
  SENDING: "neutral",
  SENT: "success",
  DELIVERED: "success",
  CANCELLED: "neutral",
  FAILED: "danger",
  UNKNOWN: "warning",
};

/** Who was told what about a match, and what did not arrive. */
export function SentAbout({ match }: { match: string }) {
  const { t, i18n } = useTranslation("followup");
  const asked = useQuery(sentAbout(match, i18n.language));
  return (
    <section aria-labelledby="sendt">
      <Heading level={2} data-size="xs" id="sendt">
        {t("match.sent.title")}
      </Heading>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("match.sent.none")}</Paragraph>
          ) : (
            <ul className="cards">
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

function Item({ item: { title, channel, recipient, state, at, reason } }: { item: SentItem }) {
  const { t } = useTranslation("followup");
  const lost = state === "FAILED" || state === "UNKNOWN";
  return (
    <li>
      <strong>{title}</strong> <Tag data-color={COLOUR[state]}>{t(`match.sent.state.${state}`)}</Tag>
      <span className="muted block">
        {t(`match.sent.by.${channel}`)} {t(`match.sent.to.${recipient}`)} · {moment(at)}
      </span>
      {lost && reason?.startsWith("BOUNCED") && <span className="block">{t("match.sent.bounced")}</span>}
      {lost && recipient === "CANDIDATE" && channel === "SMS" && <span className="block">{t("match.sent.call")}</span>}
    </li>
  );
}
