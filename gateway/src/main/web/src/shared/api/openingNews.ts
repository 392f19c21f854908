import { queryOptions } from "@tanstack/react-query";
import { find } from "./http";
import { query } from "./query";
import type { Listed } from "./types";

/** What is no longer as it was about a place, and since when; not by whom. */
export const openingNews = (openingId: string, since: string) =>
  queryOptions({
    queryKey: ["opening-news", openingId, since],
    queryFn: () => find<Listed<{ field: string; at: string }>>(`/openings/${openingId}/news${query({ since })}`),
  });
