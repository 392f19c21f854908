import { useSyncExternalStore } from "react";

/** As a phone is held. */
const NARROW = "(max-width: 40rem)";

/** Whether the window is a phone's, also when it is turned or made larger. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches);
}

function listen(onChange: () => void): () => void {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
}
