import type { Approval } from "../api/types";
import { today } from "../i18n/format";

const SOON_DAYS = 90;
const DAY = 86_400_000;

/** Whether an approval has ended, or ends so soon that somebody should ask the county for a new one. */
export function expiry({ validUntil }: Pick<Approval, "validUntil">): "PASSED" | "SOON" | null {
  if (!validUntil) return null;
  const days = (Date.parse(validUntil) - Date.parse(today())) / DAY;
  if (days < 0) return "PASSED";
  return days <= SOON_DAYS ? "SOON" : null;
}
