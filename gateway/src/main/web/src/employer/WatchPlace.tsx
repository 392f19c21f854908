import type { Opening } from "../shared/api/types";
import { WatchOpening } from "../shared/searches/WatchOpening";

/** A company hears that new young people could fit its place; neither who nor how many. */
export function WatchPlace({ opening }: { opening: Opening }) {
  return <WatchOpening opening={opening} words="people" />;
}
