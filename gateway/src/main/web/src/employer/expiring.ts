import type { Opening } from "../shared/api/types";
import { today } from "../shared/i18n/format";

const SOON_DAYS = 14;
const DAY = 86_400_000;

/** The deadline is near: time to extend it, or to let it pass. */
export function expiresSoon({ status, details }: Opening): boolean {
  if (status !== "PUBLISHED" || !details.deadline) return false;
  const days = (Date.parse(details.deadline) - Date.parse(today())) / DAY;
  return days >= 0 && days <= SOON_DAYS;
}
