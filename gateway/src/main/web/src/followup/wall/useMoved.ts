import { useState } from "react";
import type { Match } from "../../shared/api/types";
import type { WallCard } from "../../shared/api/wall";
import type { Column } from "./columns";

/** Which card is being moved, and where what was moved stands until the wall has heard of it. */
export function useMoved() {
  const [moved, setMoved] = useState<ReadonlyMap<string, Match>>(new Map());
  const [open, setOpen] = useState<{ matchId: string; to?: Column } | null>(null);
  return {
    open,
    setOpen,
    note: (match: Match) => setMoved((known) => new Map(known).set(match.id, match)),
    newest: (card: WallCard): WallCard => {
      const match = moved.get(card.matchId);
      const since = match?.history.at(-1)?.at;
      if (!match || !since || Date.parse(since) <= Date.parse(card.since)) return card;
      return { ...card, state: match.state, since, deadline: match.deadline };
    },
  };
}

export type Moved = ReturnType<typeof useMoved>;
