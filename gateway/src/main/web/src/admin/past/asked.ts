import type { PastAsked } from "../../shared/api/past";
import { MILESTONES, type Milestone } from "../../shared/api/types.past";
import { today } from "../../shared/i18n/format";

/** What is chosen, as it stands in the address. */
export interface Chosen {
  aar?: number;
  fra?: string;
  til?: string;
  fag?: string;
  bedrift?: string;
  sted?: string;
  slag?: string;
  /** A step of the funnel, to see what lies behind it. */
  steg?: string;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export function read(search: Record<string, unknown>): Chosen {
  const year = Number(search.aar);
  return {
    aar: Number.isInteger(year) && year > 0 ? year : undefined,
    fra: text(search.fra),
    til: text(search.til),
    fag: text(search.fag),
    bedrift: text(search.bedrift),
    sted: text(search.sted),
    slag: text(search.slag),
    steg: text(search.steg),
  };
}

/** The step that is chosen; the first one unless something known is. */
export const stepOf = ({ steg }: Chosen): Milestone => MILESTONES.find((one) => one === steg) ?? "PROPOSED";

const AUGUST = 8;

/** The year of the August the running school year began in. */
export function thisSchoolYear(): number {
  const [year, month] = today().split("-").map(Number) as [number, number];
  return month >= AUGUST ? year : year - 1;
}

export function asked({ aar, fra, til, fag, bedrift, sted, slag }: Chosen): PastAsked {
  if (fra && til) return { from: fra, to: til };
  return { year: aar ?? thisSchoolYear(), trade: fag, employer: bedrift, unit: sted, kind: slag };
}

const QUARTERS = [
  ["08", "10", 0, 0],
  ["11", "01", 0, 1],
  ["02", "04", 1, 1],
  ["05", "07", 1, 1],
] as const;

/** The four quarters of a school year, as first and last month. */
export const quartersOf = (year: number) =>
  QUARTERS.map(([from, to, fromYear, toYear]) => ({
    fra: `${year + fromYear}-${from}`,
    til: `${year + toYear}-${to}`,
  }));
