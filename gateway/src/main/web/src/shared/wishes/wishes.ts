import type { Wishes } from "../api/types";
import { today } from "../i18n/format";

/** Most læretider start in August: a good guess that the person can change. */
function nextAugust(): string {
  const now = today();
  const thisYear = `${now.slice(0, 4)}-08-01`;
  return now <= thisYear ? thisYear : `${Number(now.slice(0, 4)) + 1}-08-01`;
}

export const firstWishes = (): Wishes => ({
  trades: [],
  neighbourTrades: false,
  kinds: ["LAERLING"],
  reachKm: 30,
  availableFrom: nextAugust(),
  licences: [],
  skills: [],
  languageLevel: null,
  supports: [],
  surroundings: [],
  entryRequirementMet: null,
  presentation: null,
  travel: [],
  experience: [],
  experienceWords: null,
  languages: [],
  supportWords: null,
  supportWordsForEmployers: false,
});

export const WISH_STEPS = [
  "fag",
  "type",
  "reisevei",
  "start",
  "skole",
  "erfaring",
  "norsk",
  "forerkort",
  "hjelp",
  "omgivelser",
  "om-meg",
] as const;
export type WishStep = (typeof WISH_STEPS)[number];

export const isWishStep = (step: string): step is WishStep => (WISH_STEPS as readonly string[]).includes(step);

export const after = (step: WishStep): WishStep | null => WISH_STEPS[WISH_STEPS.indexOf(step) + 1] ?? null;
