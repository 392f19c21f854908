import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colleagues } from "../../shared/api/casework";
import type { QueueItem } from "../../shared/api/types.queue";
import { SelectField } from "../../shared/forms/Field";
import { ActionButton } from "../../shared/ui/ActionButton";
import type { Sorting } from "./useSorting";

interface Props {
  id: string;
  items: QueueItem[];
  sorting: Sorting;
  onDone?: () => void;
}

/** To one of those who work with the case already; of many, each colleague is told with how many of them that is. */
export function HandOn({ id, items, sorting, onDone }: Props) {
  const { t } = useTranslation("queue");
  const staff = useQuery(colleagues()).data?.items ?? [];
  const [to, setTo] = useState("");
  const [tried, setTried] = useState(false);
  const subjects = [...new Set(items.flatMap(({ mayTake }) => mayTake))];
  if (subjects.length === 0) return null;
  const words = (subject: string) => {
    const name = staff.find((one) => one.subject === subject)?.name ?? t("aColleague");
    const some = items.filter(({ mayTake }) => mayTake.includes(subject)).length;
    return some === items.length ? name : t("bulk.someOf", { name, some, all: items.length });
  };
  return (
    <form
      noValidate
      className="put-off"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const keys = items.map(({ key }) => key);
        if (to) void sorting.run({ keys, action: "HAND_OVER", to }).then(onDone);
      }}
    >
      <SelectField
        id={`to-${id}`}
        label={t("handTo")}
        error={tried && !to ? t("handToMissing") : undefined}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{t("chooseColleague")}</option>
        {subjects.map((subject) => (
          <option key={subject} value={subject}>
            {words(subject)}
          </option>
        ))}
      </SelectField>
      <ActionButton type="submit" variant="secondary" busy={sorting.busy}>
        {t("hand")}
      </ActionButton>
    </form>
  );
}
