import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sortQueue } from "../../shared/api/queue";
import type { QueueWish, Sorted } from "../../shared/api/types.queue";
import { useCommand } from "../../shared/api/useCommand";
import { announce } from "../../shared/ui/live";

/** Taking, handing over and putting off: of one or of many. What could not be done is said item by item. */
export function useSorting() {
  const { t } = useTranslation("queue");
  const [refused, setRefused] = useState<Sorted["results"]>([]);
  const command = useCommand(sortQueue, ({ results }, wish: QueueWish) => {
    const failed = results.filter(({ problem }) => problem !== null);
    setRefused(failed);
    announce(t(`said.${wish.action}`, { count: results.length - failed.length }));
  });
  return { ...command, refused };
}

export type Sorting = ReturnType<typeof useSorting>;
