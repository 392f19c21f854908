import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, Transition } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { today } from "../i18n/format";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { announce } from "../ui/live";

const AUTHORITIES = ["COUNTY", "SCHOOL", "NAV"] as const;

/** Staff write down what the county, the school or NAV has decided. */
export function ApproveForm({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [by, setBy] = useState<(typeof AUTHORITIES)[number]>("COUNTY");
  const [on, setOn] = useState(today());
  const [reference, setReference] = useState("");
  const command = useCommand(
    (step: Transition, key: string) => move(match.id, match.version, step, key),
    () => announce(t("contract.recorded")),
  );
  const telling = useTelling({ candidateId: match.candidateId, side: "staff", occasion: "CONTRACT_APPROVED" });
  const form = useAttempt([], telling.mistakes);
  const approval = { by, on, reference: reference.trim() || undefined };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => telling.thenSend(() => command.run({ to: "CONTRACT_APPROVED", approval })))}
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
      <TheyRead telling={telling} state="CONTRACT_APPROVED" also />
      <SubmitRow words={t("contract.approve")} command={command} form={form} />
    </form>
  );
}
