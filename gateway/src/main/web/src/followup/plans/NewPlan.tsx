import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { startAllocation } from "../../shared/api/allocations";
import { KINDS } from "../../shared/api/codes";
import type { NewAllocation } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Choices } from "../../shared/forms/Choices";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { useCode } from "../../shared/i18n/codes";
import { BackLink } from "../../shared/ui/BackLink";
import { Page } from "../../shared/ui/Page";
import { OnceMore } from "./OnceMore";
import { TradesOfPlan } from "./TradesOfPlan";
import { mistakesIn, toAsk, USUAL, type Wanted, weighsWaiting } from "./wanted";

export default function NewPlan() {
  const { t } = useTranslation("plans");
  return (
    <Page title={t("new")} lead={t("form.note")} above={<BackLink to="/oppfolging/fordeling">{t("back")}</BackLink>}>
      <PlanForm />
    </Page>
  );
}

function PlanForm() {
  const { t } = useTranslation("plans");
  const code = useCode();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<Wanted>(USUAL);
  const set = (change: Partial<Wanted>) => setWanted({ ...wanted, ...change });
  const command = useCommand(
    (body: NewAllocation, key) => startAllocation(body, key),
    ({ id }) => void navigate({ to: "/oppfolging/fordeling/$allocationId", params: { allocationId: id } }),
  );
  const wrong = mistakesIn(wanted, {
    name: t("form.nameMissing"),
    listLength: t("form.listLengthWrong"),
    equityWeight: t("form.equityWrong"),
    equityReason: t("form.reasonMissing"),
  });
  const form = useAttempt(Object.entries(wrong).map(([id, message]) => ({ id, message })));
  const typed = (field: "name" | "listLength" | "equityWeight" | "equityReason") => ({
    id: field,
    value: wanted[field],
    error: form.about(field),
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <form noValidate className="stack roomy" onSubmit={form.send(() => command.run(toAsk(wanted)))}>
      <TextField {...typed("name")} label={t("form.name")} description={t("form.nameHint")} maxLength={80} />
      <TradesOfPlan value={wanted.trades} onChange={(trades) => set({ trades })} />
      <Choices
        name="kinds"
        label={t("form.kinds")}
        description={t("form.kindsHint")}
        value={wanted.kinds}
        onChange={(kinds) => set({ kinds })}
        options={KINDS.map((kind) => ({ value: kind, label: code("kind", kind) }))}
      />
      <TextField
        {...typed("listLength")}
        label={t("form.listLength")}
        description={t("form.listLengthHint")}
        inputMode="numeric"
        narrow
      />
      <TextField
        {...typed("equityWeight")}
        label={t("form.equity")}
        description={t("form.equityHint")}
        inputMode="numeric"
        narrow
      />
      {weighsWaiting(wanted) && (
        <TextArea
          {...typed("equityReason")}
          label={t("form.reason")}
          description={t("form.reasonHint")}
          rows={3}
          maxLength={500}
        />
      )}
      <OnceMore wanted={wanted} set={set} />
      <SubmitRow words={t("form.button")} command={command} form={form} />
    </form>
  );
}
