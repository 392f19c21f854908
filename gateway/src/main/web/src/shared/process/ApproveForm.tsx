import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, Transition } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SelectField, TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { today } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";

const AUTHORITIES = ["COUNTY", "SCHOOL", "NAV"] as const;
const RETURNED = ["SOMETHING_MISSING", "DATES_TO_CHANGE", "APPROVAL_MISSING", "OTHER"] as const;

/** Staff write down what the county, the school or NAV has decided. */
export function ApproveForm({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [by, setBy] = useState<(typeof AUTHORITIES)[number]>("COUNTY");
  const [on, setOn] = useState(today());
  const [reference, setReference] = useState("");
  const [why, setWhy] = useState<(typeof RETURNED)[number]>("SOMETHING_MISSING");
  const command = useCommand(
    (step: Transition, key: string) => move(match.id, match.version, step, key),
    () => announce(t("contract.recorded")),
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const approval = { by, on, reference: reference.trim() || undefined };
        void command.run({ to: "CONTRACT_APPROVED", approval });
      }}
    >
      <OneOf
        name="authority"
        label={t("contract.whoApproved")}
        value={by}
        onChange={setBy}
        options={AUTHORITIES.map((one) => ({ value: one, label: t(`authority.${one}`) }))}
      />
      <TextField
        id="approved-on"
        type="date"
        narrow
        label={t("contract.approvedOn")}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <TextField
        id="reference"
        narrow
        label={t("contract.reference")}
        description={t("contract.referenceHint")}
        maxLength={60}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <SubmitRow
        words={t("contract.approve")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
      />
      <SelectField
        id="returned"
        label={t("contract.returned")}
        value={why}
        onChange={(event) => setWhy(event.target.value as typeof why)}
      >
        {RETURNED.map((one) => (
          <option key={one} value={one}>
            {t(`returned.${one}`)}
          </option>
        ))}
      </SelectField>
      <div className="actions">
        <ActionButton
          type="button"
          variant="secondary"
          busy={command.busy}
          onClick={() => void command.run({ to: "OFFER_ACCEPTED", reason: why })}
        >
          {t("contract.return")}
        </ActionButton>
      </div>
    </form>
  );
}
