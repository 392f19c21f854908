import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Contract, Match, Side } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import type { Mistake } from "../forms/ErrorSummary";
import { today } from "../i18n/format";
import type { Telling } from "../told/useTelling";
import { announce } from "../ui/live";
import { Fold } from "./Fold";
import { PeriodForm } from "./PeriodForm";

const LATE = ["BEGAN_ON_PAPER", "WRITTEN_DOWN_LATE", "DATES_CORRECTED"] as const;
type Late = (typeof LATE)[number];

interface Props {
  match: Match;
  contract: Contract;
  side: Side;
  telling: Telling;
}

/**
 * New dates have to be confirmed anew by everybody; said before they are saved. A first day that has passed is for staff
 * to write down, and they say why.
 */
export function ContractDates({ match, contract, side, telling }: Props) {
  const { t } = useTranslation("process");
  const [from, setFrom] = useState(contract.startsOn ?? "");
  const [why, setWhy] = useState<Late | null>(null);
  const late = from !== "" && from < today() && from !== contract.startsOn;
  const command = useCommand(
    (dates: { period: { from: string; until: string }; reason?: Late }, key: string) =>
      move(match.id, match.version, { to: "OFFER_ACCEPTED", ...dates }, key),
    () => announce(t("contract.datesSaved")),
  );
  const stops: Mistake[] = [];
  if (late && side !== "staff") stops.push({ id: "contract-from", message: t("contract.late.notYours") });
  if (late && side === "staff" && !why) stops.push({ id: "late", message: t("contract.late.needsWhy") });
  const form = (
    <PeriodForm
      name="contract"
      from={contract.startsOn}
      until={contract.endsOn}
      button={t("contract.saveDates")}
      command={command}
      onFrom={setFrom}
      stops={stops}
      onPeriod={(period) => telling.thenSend(() => command.run(late && why ? { period, reason: why } : { period }))}
    >
      {late && side === "staff" && (
        <OneOf
          name="late"
          label={t("contract.late.why")}
          value={why}
          onChange={setWhy}
          options={LATE.map((one) => ({ value: one, label: t(`contract.late.${one}`) }))}
        />
      )}
    </PeriodForm>
  );
  if (!contract.startsOn) return form;
  return (
    <Fold title={t("contract.changeDates")}>
      <p>{t("contract.changeWarning")}</p>
      {form}
    </Fold>
  );
}
