import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { opening } from "../../shared/api/employers";

/** The name of a place inside a sentence. */
export function PlaceTitle({ id, children }: { id: string; children: (title: string) => ReactNode }) {
  return children(useQuery(opening(id)).data?.title ?? "");
}
