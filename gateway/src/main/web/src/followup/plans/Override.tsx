import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { draftFromPlan } from "../../shared/api/allocations";
import type { DraftLine, DraftResults, PlanKind } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Confirm } from "../../shared/confirm/Confirm";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { ActionButton } from "../../shared/ui/ActionButton";
import { DraftsMade } from "./DraftsMade";
import { PlaceTitle } from "./PlaceTitle";
import { SHORTEST_REASON } from "./wanted";

interface Props {
  allocationId: string;
  candidateId: string;
  plan: PlanKind;
  /** The place asked for; null while nothing is asked. */
  openingId: string | null;
  /** The place the plan gives. */
  given: string | null;
  onClose: () => void;
}

/** One draft for one person. Another place than the plan's needs a reason, which is stored. */
export function Override({ openingId, given, onClose, ...rest }: Props) {
  const { t } = useTranslation("plans");
  const differs = openingId !== given;
  return (
    <Confirm open={openingId !== null} title={t(differs ? "override.title" : "override.titleSame")} onClose={onClose}>
      {openingId !== null && <DraftForm {...rest} openingId={openingId} differs={differs} onClose={onClose} />}
    </Confirm>
  );
}

function DraftForm({
  allocationId,
  candidateId,
  plan,
  openingId,
  differs,
  onClose,
}: Omit<Props, "openingId" | "given"> & { openingId: string; differs: boolean }) {
  const { t } = useTranslation("plans");
  const [reason, setReason] = useState("");
  const [made, setMade] = useState<DraftResults["results"]>([]);
  const short = differs && reason.trim().length < SHORTEST_REASON;
  const form = useAttempt([short && { id: "override-reason", message: t("override.reasonMissing") }]);
  const command = useCommand(
    (body: { plan: PlanKind; lines: DraftLine[] }, key) => draftFromPlan(allocationId, body, key),
    ({ results }) => setMade(results),
  );
  if (made.length > 0)
    return (
      <>
        <DraftsMade of={made} />
        <div className="actions">
          <ActionButton variant="secondary" onClick={onClose}>
            {t("close")}
          </ActionButton>
        </div>
      </>
    );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => {
        const overrideReason = differs ? reason.trim() : null;
        void command.run({ plan, lines: [{ candidateId, openingId, overrideReason }] });
      })}
    >
      <p>
        <strong>
          <PlaceTitle id={openingId}>{(title) => title}</PlaceTitle>
        </strong>
        <span className="block muted">
          {t("override.plan")}: {t(`plan.${plan}`)}
        </span>
      </p>
      <Paragraph>{t("drafts.text")}</Paragraph>
      {differs && (
        <TextArea
          id="override-reason"
          label={t("override.reason")}
          description={t("override.reasonHint")}
          error={form.about("override-reason")}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <SubmitRow words={t("drafts.go")} command={command} form={form}>
        <ActionButton type="button" variant="tertiary" onClick={onClose}>
          {t("drafts.cancel")}
        </ActionButton>
      </SubmitRow>
    </form>
  );
}
