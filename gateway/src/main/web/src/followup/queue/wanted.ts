import type { QueueItem } from "../../shared/api/types.queue";

/** Mine and what nobody has taken, mine alone, or what colleagues have taken too. */
export type Whose = "open" | "mine" | "all";

export function wanted({ assignee }: QueueItem, whose: Whose, me: string | undefined): boolean {
  if (whose === "all") return true;
  return assignee === me || (whose === "open" && assignee === null);
}
