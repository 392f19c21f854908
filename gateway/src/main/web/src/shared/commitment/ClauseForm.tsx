import { useState } from "react";
import { useTranslation } from "react-i18next";
import { followClause } from "../api/commitment";
import type { Employer, NewClause } from "../api/types";
import { useCommand } from "../api/useCommand";
import { organisationNumberHolds } from "../company/organisationNumber";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { today } from "../i18n/format";
import { announce } from "../ui/live";

/** A contract with a supplier who must have apprentices. */
export function ClauseForm({ company, version }: { company: Employer; version: number }) {
  const { t } = useTranslation("commitment");
  const [clause, setClause] = useState<Omit<NewClause, "required"> & { required: string }>({
    title: "",
    supplierName: "",
    supplierNumber: "",
    from: today(),
    to: "",
    required: "1",
  });
  const command = useCommand(
    (body: NewClause, key) => followClause(company.id, version, body, key),
    () => announce(t("clause.done")),
  );
  const set = (change: Partial<typeof clause>) => setClause({ ...clause, ...change });
  const form = useAttempt([
    !clause.title.trim() && { id: "clause-title", message: t("clause.needsTitle") },
    !clause.supplierName.trim() && { id: "clause-supplier", message: t("clause.needsSupplier") },
    !organisationNumberHolds(clause.supplierNumber) && { id: "clause-number", message: t("clause.needsNumber") },
    clause.to <= clause.from && { id: "clause-to", message: t("clause.needsEnd") },
    !/^[1-9]\d?$/.test(clause.required.trim()) && { id: "clause-required", message: t("clause.needsCount") },
  ]);
  const text = (id: string, field: "title" | "supplierName" | "supplierNumber" | "required", numeric = false) => (
    <TextField
      id={id}
      label={t(`clause.${field}`)}
      inputMode={numeric ? "numeric" : undefined}
      narrow={numeric}
      error={form.about(id)}
      value={clause[field]}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("clause.add")}</summary>
      <div>
        <form
          noValidate
          className="stack"
          onSubmit={form.send(() => command.run({ ...clause, required: Number(clause.required) }))}
        >
          {text("clause-title", "title")}
          {text("clause-supplier", "supplierName")}
          {text("clause-number", "supplierNumber", true)}
          <TextField
            id="clause-from"
            type="date"
            narrow
            label={t("clause.from")}
            value={clause.from}
            onChange={(event) => set({ from: event.target.value })}
          />
          <TextField
            id="clause-to"
            type="date"
            narrow
            label={t("clause.to")}
            error={form.about("clause-to")}
            value={clause.to}
            onChange={(event) => set({ to: event.target.value })}
          />
          {text("clause-required", "required", true)}
          <SubmitRow words={t("clause.button")} command={command} form={form} />
        </form>
      </div>
    </details>
  );
}
