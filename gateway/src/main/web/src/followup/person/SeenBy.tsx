import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { accessLog } from "../../shared/api/candidates";
import type { Candidate } from "../../shared/api/types";
import { AccessList } from "../../shared/person/AccessList";
import { Load } from "../../shared/ui/Load";

/** Fetched only when opened: looking at the log is itself logged. */
export function SeenBy({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const [open, setOpen] = useState(false);
  const log = useQuery({ ...accessLog(person.id), enabled: open });
  return (
    <details className="ds-details" data-variant="tinted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("person.seenBy")}</summary>
      <div>{open && <Load of={log}>{({ items }) => <AccessList of={items} />}</Load>}</div>
    </details>
  );
}
