/** The numbers beside the weights, and the range each may have. */
export const LIMITS = [
  { name: "halfAtKm", least: 0.1, most: 1000, whole: false, unit: "km" },
  { name: "halfAtDays", least: 1, most: 1000, whole: false, unit: "days" },
  { name: "minutesPerKm", least: 0.1, most: 60, whole: false, unit: "minutes" },
  { name: "veryGood", least: 1, most: 100, whole: true, unit: "points" },
  { name: "good", least: 1, most: 100, whole: true, unit: "points" },
] as const;

export type Limit = (typeof LIMITS)[number]["name"];
