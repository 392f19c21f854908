import { type FormidlingDay, type FormidlingYear, MILESTONES, type Milestone } from "../../shared/api/formidling";

/** What stands in the fields of one day; an empty day is not known. */
export interface Entry {
  day: string;
  about: boolean;
  source: string;
  sourceDate: string;
}
export type Entries = Record<Milestone, Entry>;

const NOTHING: Entry = { day: "", about: false, source: "", sourceDate: "" };

export function entriesOf({ days }: FormidlingYear): Entries {
  const known = new Map(days.map((one) => [one.milestone, one]));
  return Object.fromEntries(
    MILESTONES.map((milestone) => [milestone, { ...NOTHING, ...known.get(milestone) }]),
  ) as Entries;
}

/** The days of the year before, a year later, still without anybody who says so. */
export function yearLater(before: FormidlingYear): Entries {
  const days = before.days.map((one) => ({
    ...one,
    day: `${before.year + 1}${one.day.slice(4)}`,
    source: "",
    sourceDate: "",
  }));
  return entriesOf({ ...before, days });
}

export const daysOf = (entries: Entries): FormidlingDay[] =>
  MILESTONES.filter((milestone) => entries[milestone].day !== "").map((milestone) => ({
    milestone,
    day: entries[milestone].day,
    about: entries[milestone].about,
    source: entries[milestone].source,
    sourceDate: entries[milestone].sourceDate,
  }));
