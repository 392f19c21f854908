import { Button } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { QueueItem } from "../../shared/api/types.queue";
import { ActionButton } from "../../shared/ui/ActionButton";
import { HandOn } from "./HandOn";
import { PutOff } from "./PutOff";
import type { Sorting } from "./useSorting";

interface Props {
  chosen: QueueItem[];
  all: QueueItem[];
  sorting: Sorting;
  me: string | undefined;
  hidden: boolean;
  onAll: () => void;
  onNone: () => void;
}

/** Follows along once something is ticked. */
export function BulkBar({ chosen, all, sorting, me, hidden, onAll, onNone }: Props) {
  const { t } = useTranslation("queue");
  if (chosen.length === 0) return null;
  const keys = chosen.map(({ key }) => key);
  const act = (action: "TAKE" | "DONE" | "SHOW") => void sorting.run({ keys, action }).then(onNone);
  const mine = chosen.filter(({ assignee }) => me !== undefined && assignee === me).map(({ key }) => key);
  return (
    <section className="compare-bar queue-bulk" aria-label={t("bulk.label")}>
      <p role="status">{t("bulk.chosen", { count: chosen.length })}</p>
      <div className="actions">
        {chosen.length < all.length && (
          <Button variant="tertiary" onClick={onAll}>
            {t("bulk.all")}
          </Button>
        )}
        <ActionButton busy={sorting.busy} onClick={() => act("TAKE")}>
          {t("bulk.take")}
        </ActionButton>
        {mine.length > 0 && (
          <ActionButton
            variant="secondary"
            busy={sorting.busy}
            onClick={() => void sorting.run({ keys: mine, action: "RELEASE" }).then(onNone)}
          >
            {t(mine.length < chosen.length ? "bulk.releaseMine" : "bulk.release", { count: mine.length })}
          </ActionButton>
        )}
        {hidden ? (
          <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("SHOW")}>
            {t("show")}
          </ActionButton>
        ) : (
          <>
            {chosen.every(({ canBeDone }) => canBeDone) && (
              <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("DONE")}>
                {t("done")}
              </ActionButton>
            )}
            <PutOff id="bulk" keys={keys} sorting={sorting} />
          </>
        )}
        <HandOn id="bulk" items={chosen} sorting={sorting} onDone={onNone} />
        <Button variant="tertiary" onClick={onNone}>
          {t("bulk.none")}
        </Button>
      </div>
    </section>
  );
}
