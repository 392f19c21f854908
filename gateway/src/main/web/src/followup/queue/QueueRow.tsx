import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { QueueItem } from "../../shared/api/types.queue";
import { day, today, weekday } from "../../shared/i18n/format";
import { Action } from "./Action";
import { Assigned } from "./Assigned";
import { nameOf } from "./names";
import { SortItem } from "./SortItem";
import type { Sorting } from "./useSorting";
import { Who } from "./Who";

interface Props {
  item: QueueItem;
  people: Map<string, Candidate> | undefined;
  me: string | undefined;
  sorting: Sorting;
  hidden: boolean;
  ticked: boolean;
  onTick: () => void;
}

const dayOf = (moment: string) => new Date(moment).toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });

/** What, who, why now, until when, and the one thing to do. */
export function QueueRow({ item, people, me, sorting, hidden, ticked, onTick }: Props) {
  const { t } = useTranslation("queue");
  const due = dayOf(item.due);
  const urgency = due < today() ? "late" : due === today() ? "today" : "later";
  const why = t(`why.${item.kind}.${item.why}` as never, {
    defaultValue: t(`kind.${item.kind}`),
    count: item.people.length,
  }) as string;
  const about = item.openingId ? t("aPlace") : why;
  const what = t("rowName", { kind: t(`kind.${item.kind}`), who: nameOf(item, people, about, t("aPerson")) });
  return (
    <li className="queue-row" data-key={item.key} data-urgency={urgency}>
      <input
        type="checkbox"
        className="ds-input"
        checked={ticked}
        onChange={onTick}
        aria-label={t("choose", { what })}
      />
      <div className="queue-what">
        <div className="queue-line">
          <Tag data-color={urgency === "later" ? "neutral" : urgency === "today" ? "warning" : "danger"}>
            {t(`kind.${item.kind}`)}
          </Tag>{" "}
          <Who item={item} people={people} />
        </div>
        <p className="queue-why">{why}</p>
        <p className="muted">
          {t(`due.${urgency}`, { date: weekday(item.due) })} · {t("since", { date: day(item.since) })}
          <Assigned item={item} me={me} />
          {item.until && ` · ${t("until", { date: weekday(item.until) })}`}
          {item.done && ` · ${t("isDone")}`}
        </p>
      </div>
      <div className="queue-do">
        <Action item={item} what={what} />
        <SortItem item={item} me={me} what={what} sorting={sorting} hidden={hidden} />
      </div>
    </li>
  );
}
