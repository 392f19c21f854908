export interface Settings {
  /** Per factor, 0-100; only their size relative to each other counts. */
  weights: Record<string, number>;
  halfAtKm: number;
  halfAtDays: number;
  minutesPerKm: number;
  /** Lowest score called very good, 0-100. */
  veryGood: number;
  good: number;
}

export interface RuleSet extends Settings {
  version: string;
  validFrom: string;
  author: string;
  reason: string;
  /** How many pairs of neighbour trades go with it. */
  neighbourPairs?: number;
  basedOn?: string | null;
  decidedAt?: string | null;
}

/** Two trades close to each other, both ways, from a date on. */
export interface NeighbourPair {
  trade: string;
  neighbour: string;
  validFrom: string;
}

export interface Neighbours {
  version: string;
  items: NeighbourPair[];
}

export interface Rules {
  mustRules: string[];
  weights: RuleSet;
  versions: RuleSet[];
}

export interface Standing {
  place: number;
  score: number;
  word: string;
}

export interface Preview {
  suggestionsCompared: number;
  suggestionsChanged: number;
  peopleAffected: number;
  openingsAffected: number;
  wordsChanged: number;
  changes: {
    openingId: string;
    trade: string;
    change: "IN" | "OUT" | "UP" | "DOWN" | "WORD";
    before: Standing | null;
    after: Standing | null;
  }[];
}

export interface TravelTimes {
  loaded: boolean;
  source: string | null;
  date: string | null;
  rows: number;
  modes: string[];
  importedAt: string | null;
}

export interface TravelImport {
  accepted: number;
  rejected: { line: number; column: string | null; code: string; detail: string }[];
  applied: boolean;
}
