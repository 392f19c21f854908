import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Contract, Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { announce } from "../ui/live";
import { Fold } from "./Fold";
import { PeriodForm } from "./PeriodForm";

/** New dates have to be confirmed anew by everybody; said before they are saved. */
export function ContractDates({ match, contract }: { match: Match; contract: Contract }) {
  const { t } = useTranslation("process");
  const command = useCommand(
    (period: { from: string; until: string }, key: string) =>
      move(match.id, match.version, { to: "OFFER_ACCEPTED", period }, key),
    () => announce(t("contract.datesSaved")),
  );
  const form = (
    <PeriodForm
      name="contract"
      from={contract.startsOn}
      until={contract.endsOn}
      button={t("contract.saveDates")}
      busy={command.busy}
      problem={command.problem}
      onReload={() => void command.reload()}
      onPeriod={(period) => void command.run(period)}
    />
  );
  if (!contract.startsOn) return form;
  return (
    <Fold title={t("contract.changeDates")}>
      <p>{t("contract.changeWarning")}</p>
      {form}
    </Fold>
  );
}
