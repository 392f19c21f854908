import { today } from "../shared/i18n/format";

const SHOWN = 8;

/** `2026-Q4` and the quarters before it, the newest first. */
export function quarters(day = today()): string[] {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: SHOWN }, (_, back) => {
    const quarter = now - back;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}
