import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usualDeadline } from "../../shared/forms/deadline";
import { TextField } from "../../shared/forms/Field";
import { today } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import type { Sorting } from "./useSorting";

/** "Utsett til …": shown again that day, or before when something about it changes. */
export function PutOff({ id, keys, sorting }: { id: string; keys: string[]; sorting: Sorting }) {
  const { t } = useTranslation("queue");
  const [until, setUntil] = useState(() => usualDeadline(today(), 1));
  const [tried, setTried] = useState(false);
  const wrong = tried && !(until > today()) ? t("untilWrong") : undefined;
  return (
    <form
      noValidate
      className="put-off"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (until > today() && keys.length > 0) void sorting.run({ keys, action: "PUT_OFF", until });
      }}
    >
      <TextField
        id={`until-${id}`}
        type="date"
        narrow
        label={t("putOffUntil")}
        error={wrong}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <ActionButton type="submit" variant="secondary" busy={sorting.busy}>
        {t("putOff")}
      </ActionButton>
    </form>
  );
}
