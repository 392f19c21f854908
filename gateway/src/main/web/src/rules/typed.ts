import type { RuleSet, Settings } from "../shared/api/types";
import type { Mistake } from "../shared/forms/ErrorSummary";
import { LIMITS, type Limit } from "./limits";

/** The form as it is typed: text until it is known to be numbers. Fields are named as the services name them. */
export type Typed = Record<string, string>;

/** What is known about everybody; without one of them a pair could be left with nothing to average. */
export const KNOWN_FOR_ALL = ["TRADE_RANK", "NEARNESS"] as const;

export const fieldOf = (factor: string) => `weights-${factor}`;

const shown = (value: number) => String(value).replace(".", ",");
const read = (text: string | undefined) => (text?.trim() ? Number(text.trim().replace(",", ".")) : Number.NaN);

export function typedFrom(rules: RuleSet): Typed {
  const weights = Object.entries(rules.weights).map(([factor, weight]) => [fieldOf(factor), shown(weight)]);
  const limits = LIMITS.map(({ name }) => [name, shown(rules[name])]);
  return Object.fromEntries([...weights, ...limits]);
}

export function settingsFrom(typed: Typed, factors: string[]): Settings {
  const limit = (name: Limit) => read(typed[name]);
  return {
    weights: Object.fromEntries(factors.map((factor) => [factor, read(typed[fieldOf(factor)])])),
    halfAtKm: limit("halfAtKm"),
    halfAtDays: limit("halfAtDays"),
    minutesPerKm: limit("minutesPerKm"),
    veryGood: limit("veryGood"),
    good: limit("good"),
  };
}

export interface Sentences {
  weight: (factor: string) => string;
  both: string;
  number: (limit: (typeof LIMITS)[number]) => string;
  order: string;
}

export function mistakesIn({ weights, ...limits }: Settings, say: Sentences): Mistake[] {
  const found: Mistake[] = [];
  for (const [factor, weight] of Object.entries(weights))
    if (!(Number.isInteger(weight) && weight >= 0 && weight <= 100))
      found.push({ id: fieldOf(factor), message: say.weight(factor) });
  if (KNOWN_FOR_ALL.every((factor) => weights[factor] === 0))
    found.push({ id: fieldOf(KNOWN_FOR_ALL[0]), message: say.both });
  for (const limit of LIMITS) {
    const value = limits[limit.name];
    const fits = value >= limit.least && value <= limit.most && (!limit.whole || Number.isInteger(value));
    if (!fits) found.push({ id: limit.name, message: say.number(limit) });
  }
  if (limits.veryGood <= limits.good) found.push({ id: "veryGood", message: say.order });
  return found;
}
