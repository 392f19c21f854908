export type Kind = "approvals" | "employers" | "openings" | "ads" | "candidates" | "referrals";
export type List = "employers" | "approvals" | "openings" | "cases" | "referrals";
export type State = "UPLOADED" | "CHECKING" | "CHECKED" | "APPLYING" | "APPLIED" | "UNDOING" | "UNDONE";
export type Outcome = "CREATED" | "CHANGED" | "UNCHANGED" | "SKIPPED" | "REFUSED";
export type Choice = "ALL_OR_NOTHING" | "GOOD_ROWS";

export interface Tally {
  created: number;
  changed: number;
  unchanged: number;
  skipped: number;
  refused: number;
}

export interface Told {
  code: string;
  detail: string;
}

export interface Import {
  id: string;
  version: number;
  kind: Kind;
  fileName: string;
  format: string;
  encoding: string | null;
  separator: string | null;
  sheet: string | null;
  headings: string[];
  /** Which column of the file each known column is, from 0. */
  columns: Record<string, number>;
  sample: string[][];
  state: State;
  rows: number;
  done: number;
  expected: Tally;
  result: Tally;
  choice: Choice | null;
  undone: number;
  kept: number;
  problem: Told | null;
  uploadedAt: string;
  checkedAt: string | null;
  appliedAt: string | null;
  undoneAt: string | null;
}

export interface KindOfImport {
  columns: { name: string; required: boolean }[];
  imports: Import[];
}

export interface Line {
  row: number;
  outcome: Outcome;
  reference: string | null;
  kept: boolean;
  note: Told | null;
  flaws: (Told & { column: string | null; heading: string | null; value: string | null })[];
}

export const isAtWork = ({ state }: Pick<Import, "state">) => state.endsWith("ING");
