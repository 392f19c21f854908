import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { withdrawOpening } from "../api/employers";
import type { Opening } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SubmitRow } from "../forms/SubmitRow";
import { announce } from "../ui/live";
import { useOpeningTitle } from "./useOpeningTitle";

const REASONS = ["FILLED_ELSEWHERE", "NO_CAPACITY", "POSTED_BY_MISTAKE", "OTHER"] as const;

/** Takes a place away, with the reason; those who wait for it are told. */
export function WithdrawForm({ opening, onDone }: { opening: Opening; onDone: () => void }) {
  const { t } = useTranslation("opening");
  const titleOf = useOpeningTitle();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("FILLED_ELSEWHERE");
  const command = useCommand(
    (why: string) => withdrawOpening(opening.id, opening.version, why),
    () => {
      announce(t("withdraw.done"));
      onDone();
    },
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void command.run(reason);
      }}
    >
      <Paragraph>{t("withdraw.text", { title: titleOf(opening) })}</Paragraph>
      <OneOf
        name="reason"
        label={t("withdraw.reason")}
        value={reason}
        onChange={setReason}
        options={REASONS.map((one) => ({ value: one, label: t(`withdraw.reasons.${one}`) }))}
      />
      <SubmitRow words={t("withdraw.button")} command={command} />
    </form>
  );
}
