import type { NeighbourPair, RuleSet, Settings } from "../shared/api/types";

/** What one has changed, apart from the table it was changed in: so it can be made again in a newer one. */
export interface Changes {
  added: NeighbourPair[];
  /** Keys of pairs. */
  removed: string[];
}

export const NO_CHANGES: Changes = { added: [], removed: [] };

/** A pair holds both ways, so it has one key whichever trade stands first. */
export const keyOf = ({ trade, neighbour }: Pick<NeighbourPair, "trade" | "neighbour">) =>
  [trade, neighbour].sort().join(" ");

/** The table with the changes made. What is there already is not added again. */
export function changed(table: NeighbourPair[], { added, removed }: Changes): NeighbourPair[] {
  const kept = table.filter((pair) => !removed.includes(keyOf(pair)));
  const known = new Set(kept.map(keyOf));
  return [...kept, ...added.filter((pair) => !known.has(keyOf(pair)))];
}

/** What turns one table into another. */
export function difference(from: NeighbourPair[], to: NeighbourPair[]): Changes {
  const line = (pair: NeighbourPair) => `${keyOf(pair)} ${pair.validFrom}`;
  const before = new Set(from.map(line));
  const after = new Set(to.map(line));
  return {
    added: to.filter((pair) => !before.has(line(pair))),
    removed: from.filter((pair) => !after.has(line(pair))).map(keyOf),
  };
}

export const isChanged = ({ added, removed }: Changes) => added.length > 0 || removed.length > 0;

export function add(changes: Changes, pair: NeighbourPair): Changes {
  return { ...changes, added: [...changes.added.filter((one) => keyOf(one) !== keyOf(pair)), pair] };
}

/** One that was only just added is gone again, and nothing else. */
export function take({ added, removed }: Changes, pair: NeighbourPair): Changes {
  const key = keyOf(pair);
  if (added.some((one) => keyOf(one) === key)) return { added: added.filter((one) => keyOf(one) !== key), removed };
  return { added, removed: [...removed, key] };
}

/** The numbers of a version as they are proposed again when only the table changes. */
export const settingsOf = (rules: RuleSet): Settings => ({
  weights: rules.weights,
  halfAtKm: rules.halfAtKm,
  halfAtDays: rules.halfAtDays,
  minutesPerKm: rules.minutesPerKm,
  veryGood: rules.veryGood,
  good: rules.good,
});
