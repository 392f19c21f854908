import type { ReactNode } from "react";
import { useListedPlace } from "./listed";

/** The name of a place inside a sentence. */
export function PlaceTitle({ id, children }: { id: string; children: (title: string) => ReactNode }) {
  return children(useListedPlace(id)?.title ?? "");
}
