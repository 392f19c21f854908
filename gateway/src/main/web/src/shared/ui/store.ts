import { useSyncExternalStore } from "react";

/** One value that components may watch. */
export function create<T>(initial: T) {
  let value = initial;
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  return {
    set(next: T) {
      value = next;
      for (const watcher of watchers) watcher();
    },
    use: () => useSyncExternalStore(watch, () => value),
  };
}
