export const MEASURES = [
  "FIRST_CHOICE_APPLICANTS",
  "PLACED_WITHOUT_APPLYING",
  "WITHDRAWN_APPLICANTS",
  "APPLICANTS_15_JUNE",
  "NEET_SHARE",
  "COMPLETION_SHARE",
  "NAV_UNEMPLOYED_YOUTH",
  "NAV_YOUTH_IN_MEASURES",
  "NEET_PEOPLE",
  "NEET_SHARE_COUNTRY",
  "GAIN_A_YEAR_LOW",
  "GAIN_A_YEAR_HIGH",
  "GAIN_YEARS",
  "ANYWAY_SHARE_LOW",
  "ANYWAY_SHARE_HIGH",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface ImportedFigure {
  measure: Measure;
  year: number;
  value: number;
  source: string;
  date: string;
}

export interface OfficialRate {
  definition: "UDIR" | "SSB";
  contracts: number | null;
  applicants: number | null;
  rate: number | null;
  why: "APPLICANTS_MISSING" | "NO_APPLICANTS" | "FEW_CONTRACTS" | null;
  missing: Measure[];
  used: ImportedFigure[];
}

export interface Comparison {
  at: string;
  year: number;
  rates: OfficialRate[];
  figures: ImportedFigure[];
}

export interface FiguresReceipt {
  accepted: number;
  faults: { line: number; column: string | null; code: string; detail: string }[];
  taken: boolean;
}
