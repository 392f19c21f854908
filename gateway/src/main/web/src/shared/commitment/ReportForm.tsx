import { useState } from "react";
import { useTranslation } from "react-i18next";
import { reportClause } from "../api/commitment";
import type { Clause, Employer } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { today } from "../i18n/format";
import { announce } from "../ui/live";

/** What a supplier has shown: how many apprentices were on the work one day. */
export function ReportForm({ company, version, clause }: { company: Employer; version: number; clause: Clause }) {
  const { t } = useTranslation("commitment");
  const [date, setDate] = useState(today);
  const [apprentices, setApprentices] = useState("");
  const [note, setNote] = useState("");
  const missing = !/^\d+$/.test(apprentices.trim());
  const form = useAttempt([missing && { id: `report-count-${clause.id}`, message: t("report.needsCount") }]);
  const command = useCommand(
    (body: { date: string; apprentices: number; note: string | null }, key) =>
      reportClause(company.id, version, clause.id, body, key),
    () => announce(t("report.done")),
  );
  return (
    <details>
      <summary aria-label={t("report.titleOf", { title: clause.title })}>{t("report.title")}</summary>
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() => command.run({ date, apprentices: Number(apprentices), note: note.trim() || null }))}
      >
        <TextField
          id={`report-date-${clause.id}`}
          type="date"
          narrow
          max={today()}
          label={t("report.date")}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <TextField
          id={`report-count-${clause.id}`}
          inputMode="numeric"
          narrow
          label={t("report.count")}
          error={form.about(`report-count-${clause.id}`)}
          value={apprentices}
          onChange={(event) => setApprentices(event.target.value)}
        />
        <TextField
          id={`report-note-${clause.id}`}
          label={t("report.note")}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <SubmitRow words={t("report.button")} command={command} form={form} />
      </form>
    </details>
  );
}
