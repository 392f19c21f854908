import { currentLanguage } from "./texts";

const ZONE = "Europe/Oslo";
const asDate = (value: string) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
// Browsers rarely know nynorsk, and would answer in English: bokmål's forms with nynorsk's weekdays are right.
const locale = () => (currentLanguage() === "en" ? "en-GB" : "nb-NO");

const NYNORSK: Record<string, string> = { mandag: "måndag", tirsdag: "tysdag", lørdag: "laurdag", søndag: "sundag" };
const inNynorsk = (text: string) =>
  text.replace(/mandag|tirsdag|lørdag|søndag/g, (bokmal) => NYNORSK[bokmal] ?? bokmal);

function formatted(value: string | null | undefined, options: Intl.DateTimeFormatOptions): string {
  if (!value) return "–";
  const date = asDate(value);
  if (Number.isNaN(date.getTime())) return value;
  const text = date.toLocaleString(locale(), { timeZone: ZONE, ...options });
  return currentLanguage() === "nn" ? inNynorsk(text) : text;
}

/** "28. november 2026" */
export const day = (value?: string | null) => formatted(value, { day: "numeric", month: "long", year: "numeric" });

/** "fredag 28. november": for deadlines, where the weekday is what people remember. */
export const weekday = (value?: string | null) => formatted(value, { weekday: "long", day: "numeric", month: "long" });

/** "28. nov. 2026, 10:42" */
export const moment = (value?: string | null) =>
  formatted(value, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

export const clock = (value: string | number) =>
  new Date(value).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", timeZone: ZONE });

export const number = (value: number, digits = 0) => value.toLocaleString(locale(), { maximumFractionDigits: digits });

/** Always with so many decimals, where figures stand below each other. */
export const fixed = (value: number, digits: number) =>
  value.toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const percent = (share: number) =>
  share.toLocaleString(locale(), { style: "percent", maximumFractionDigits: 0 });

export const listed = (words: string[]) => new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);

/** Today in Oslo as `2026-11-28`, the form date fields use. */
export const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: ZONE });
