import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colleagues } from "../../shared/api/casework";
import type { QueueItem } from "../../shared/api/types.queue";
import { SelectField } from "../../shared/forms/Field";
import { ActionButton } from "../../shared/ui/ActionButton";
import type { Sorting } from "./useSorting";

/** To one of those who work with the case already. */
export function HandOn({ item, sorting }: { item: QueueItem; sorting: Sorting }) {
  const { t } = useTranslation("queue");
  const staff = useQuery(colleagues()).data?.items ?? [];
  const [to, setTo] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <form
      noValidate
      className="put-off"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (to) void sorting.run({ keys: [item.key], action: "HAND_OVER", to });
      }}
    >
      <SelectField
        id={`to-${item.key}`}
        label={t("handTo")}
        error={tried && !to ? t("handToMissing") : undefined}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{t("chooseColleague")}</option>
        {item.mayTake.map((subject) => (
          <option key={subject} value={subject}>
            {staff.find((one) => one.subject === subject)?.name ?? t("aColleague")}
          </option>
        ))}
      </SelectField>
      <ActionButton type="submit" variant="secondary" busy={sorting.busy}>
        {t("hand")}
      </ActionButton>
    </form>
  );
}
