import { useTranslation } from "react-i18next";
import type { QueueItem } from "../../shared/api/types.queue";
import { ActionButton } from "../../shared/ui/ActionButton";
import { HandOn } from "./HandOn";
import { PutOff } from "./PutOff";
import type { Sorting } from "./useSorting";

interface Props {
  item: QueueItem;
  me: string | undefined;
  what: string;
  sorting: Sorting;
  hidden: boolean;
}

/** What may be done with the row besides the work itself, folded away. */
export function SortItem({ item, me, what, sorting, hidden }: Props) {
  const { t } = useTranslation("queue");
  const keys = [item.key];
  const act = (action: "TAKE" | "RELEASE" | "DONE" | "SHOW") => void sorting.run({ keys, action });
  return (
    <details className="queue-more">
      <summary aria-label={t("moreFor", { what })}>{t("moreToDo")}</summary>
      <div className="stack">
        <div className="actions">
          {hidden && (
            <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("SHOW")}>
              {t("show")}
            </ActionButton>
          )}
          {item.assignee === me && me !== undefined ? (
            <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("RELEASE")}>
              {t("release")}
            </ActionButton>
          ) : (
            <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("TAKE")}>
              {t("take")}
            </ActionButton>
          )}
          {item.canBeDone && !hidden && (
            <ActionButton variant="secondary" busy={sorting.busy} onClick={() => act("DONE")}>
              {t("done")}
            </ActionButton>
          )}
        </div>
        {!hidden && <PutOff id={item.key} keys={keys} sorting={sorting} />}
        <HandOn id={item.key} items={[item]} sorting={sorting} />
      </div>
    </details>
  );
}
