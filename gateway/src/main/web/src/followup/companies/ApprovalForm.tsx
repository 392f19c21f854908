import { useState } from "react";
import { useTranslation } from "react-i18next";
import { recordApproval } from "../../shared/api/approvals";
import type { Employer, NewApproval } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Choices } from "../../shared/forms/Choices";
import { SelectField, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { TradeSelect } from "../../shared/forms/TradeSelect";
import { useAttempt } from "../../shared/forms/useAttempt";
import { useCode } from "../../shared/i18n/codes";
import { today } from "../../shared/i18n/format";

const APPROVABLE = ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV"] as const;

const nothing = (): NewApproval => ({
  trade: "",
  kinds: [...APPROVABLE],
  source: "",
  date: today(),
  validUntil: null,
  office: null,
});

/** Writes down what the county has decided for a trade: for which kinds, how long, and whether through an office. */
export function ApprovalForm({ company, onSaved }: { company: Employer; onSaved: () => void }) {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("companies");
  const code = useCode();
  const [approval, setApproval] = useState<NewApproval>(nothing);
  const command = useCommand((body: NewApproval) => recordApproval(company.id, company.version, body), onSaved);
  const set = (change: Partial<NewApproval>) => setApproval({ ...approval, ...change });
  const form = useAttempt([
    !approval.trade && { id: "approval-trade", message: t("approval.needsTrade") },
    approval.kinds.length === 0 && { id: "approval-kinds", message: t("approval.needsKinds") },
    !approval.source.trim() && { id: "approval-source", message: t("approval.needsSource") },
    (approval.validUntil ?? approval.date) < approval.date && {
      id: "approval-until",
      message: words("approval.needsLater"),
    },
  ]);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(approval))}>
      <TradeSelect
        id="approval-trade"
        label={t("approval.trade")}
        error={form.about("approval-trade")}
        value={approval.trade}
        onChange={(event) => set({ trade: event.target.value })}
      />
      <Choices
        name="approval-kinds"
        label={t("approval.kinds")}
        description={words("approval.kindsHint")}
        error={form.about("approval-kinds")}
        value={approval.kinds}
        onChange={(kinds) => set({ kinds })}
        options={APPROVABLE.map((kind) => ({ value: kind, label: code("kind", kind) }))}
      />
      {company.memberships.length > 0 && (
        <SelectField
          id="approval-office"
          label={words("approval.office")}
          value={approval.office ?? ""}
          onChange={(event) => set({ office: event.target.value || null })}
        >
          <option value="">{words("approval.noOffice")}</option>
          {company.memberships.map(({ office, name }) => (
            <option key={office} value={office}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        id="approval-source"
        label={t("approval.source")}
        description={t("approval.sourceHint")}
        error={form.about("approval-source")}
        value={approval.source}
        onChange={(event) => set({ source: event.target.value })}
      />
      <TextField
        id="approval-date"
        type="date"
        narrow
        label={t("approval.date")}
        value={approval.date}
        onChange={(event) => set({ date: event.target.value })}
      />
      <TextField
        id="approval-until"
        type="date"
        narrow
        label={words("approval.until")}
        description={words("approval.untilHint")}
        error={form.about("approval-until")}
        value={approval.validUntil ?? ""}
        onChange={(event) => set({ validUntil: event.target.value || null })}
      />
      <SubmitRow words={t("approval.save")} command={command} form={form} />
    </form>
  );
}
