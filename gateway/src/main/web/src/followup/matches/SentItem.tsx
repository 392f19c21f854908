import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { DeliveryState } from "../../shared/api/invitations";
import { moment } from "../../shared/i18n/format";
import type { SentItem as Item } from "./sentAbout";

type Shown = DeliveryState | "NOT_SENT";

const COLOUR: Record<Shown, "success" | "warning" | "danger" | "neutral"> = {
  PENDING: "neutral",
  SENDING: "neutral",
  SENT: "success",
  DELIVERED: "success",
  CANCELLED: "neutral",
  NOT_SENT: "neutral",
  FAILED: "danger",
  UNKNOWN: "warning",
};

/** Reasons a member of staff can do something with; the others are for whoever runs the service. */
const WHY = [
  "NO_ADDRESS",
  "NO_NUMBER",
  "NO_WAY",
  "BAD_NUMBER",
  "NOT_WANTED",
  "IN_DIGEST",
  "TO_EACH",
  "LEFT",
  "GATHERED",
  "OUTSIDE_HOURS",
  "NOT_SIGNED_IN_YET",
] as const;
const NEVER_TRIED: readonly string[] = ["NO_ADDRESS", "NO_NUMBER", "NOT_WANTED", "IN_DIGEST", "TO_EACH", "LEFT"];

/** One message over one channel: what it was about, how far it came, and why it came no further. */
export function SentItem({ item: { title, channel, recipient, state, at, reason } }: { item: Item }) {
  const { t } = useTranslation("followup");
  const over = state === "FAILED" || state === "CANCELLED";
  const shown: Shown = over && NEVER_TRIED.includes(reason ?? "") ? "NOT_SENT" : state;
  const lost = shown === "FAILED" || shown === "UNKNOWN";
  const why = WHY.find((one) => one === reason);
  return (
    <li>
      <strong>{title}</strong> <Tag data-color={COLOUR[shown]}>{t(`match.sent.state.${shown}`)}</Tag>
      <span className="muted block">
        {t(`match.sent.by.${channel}`)} {t(`match.sent.to.${recipient}`)} · {moment(at)}
      </span>
      {why && <span className="block">{t(`match.sent.why.${why}`)}</span>}
      {shown === "PENDING" && !why && <span className="block">{t("match.sent.ifNeeded")}</span>}
      {lost && reason?.startsWith("BOUNCED") && <span className="block">{t("match.sent.bounced")}</span>}
      {lost && recipient === "CANDIDATE" && channel === "SMS" && <span className="block">{t("match.sent.call")}</span>}
    </li>
  );
}
