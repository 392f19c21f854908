import { Button } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { QueueItem } from "../../shared/api/types.queue";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { BulkBar } from "./BulkBar";
import { QueueRow } from "./QueueRow";
import { Refused } from "./Refused";
import { useRowKeys } from "./shortcut";
import type { Sorting } from "./useSorting";

interface Props {
  items: QueueItem[];
  people: Map<string, Candidate> | undefined;
  me: string | undefined;
  sorting: Sorting;
  hidden: boolean;
}

const AT_FIRST = 20;

export function QueueList({ items, people, me, sorting, hidden }: Props) {
  const { t } = useTranslation("queue");
  const [most, setMost] = useState(AT_FIRST);
  const [ticked, setTicked] = useState<string[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const shown = items.slice(0, most);
  const chosen = shown.filter(({ key }) => ticked.includes(key));
  const toggle = (key: string) =>
    setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key]);
  useRowKeys(list, { tick: toggle, take: (key) => void sorting.run({ keys: [key], action: "TAKE" }) });
  return (
    <>
      {sorting.problem && <ProblemAlert problem={sorting.problem} onRetry={() => void sorting.reload()} />}
      <Refused results={sorting.refused} items={items} people={people} />
      <ul className="queue" ref={list} aria-label={t("list")}>
        {shown.map((item) => (
          <QueueRow
            key={item.key}
            item={item}
            people={people}
            me={me}
            sorting={sorting}
            hidden={hidden}
            ticked={ticked.includes(item.key)}
            onTick={() => toggle(item.key)}
          />
        ))}
      </ul>
      {items.length > shown.length && (
        <Button variant="secondary" onClick={() => setMost(most + AT_FIRST)}>
          {t("more", { count: items.length - shown.length })}
        </Button>
      )}
      <BulkBar
        chosen={chosen}
        all={shown}
        sorting={sorting}
        me={me}
        hidden={hidden}
        onAll={() => setTicked(shown.map(({ key }) => key))}
        onNone={() => setTicked([])}
      />
    </>
  );
}
