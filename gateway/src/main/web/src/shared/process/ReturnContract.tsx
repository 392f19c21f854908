import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { SelectField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { announce } from "../ui/live";
import { Fold } from "./Fold";

const RETURNED = ["SOMETHING_MISSING", "DATES_TO_CHANGE", "APPROVAL_MISSING", "OTHER"] as const;
type Returned = (typeof RETURNED)[number];

/** The county, the school or NAV sent it back: why, and what is told of it. */
export function ReturnContract({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [why, setWhy] = useState<Returned>("SOMETHING_MISSING");
  const telling = useTelling({ candidateId: match.candidateId, side: "staff", occasion: "CONTRACT_RETURNED" });
  const form = useAttempt([], telling.mistakes);
  const command = useCommand(
    (reason: Returned, key: string) => move(match.id, match.version, { to: "OFFER_ACCEPTED", reason }, key),
    () => announce(t("contract.recorded")),
  );
  return (
    <Fold title={t("contract.return")}>
      <form noValidate className="stack" onSubmit={form.send(() => telling.thenSend(() => command.run(why)))}>
        <SelectField
          id="returned"
          label={t("contract.returned")}
          value={why}
          onChange={(event) => setWhy(event.target.value as Returned)}
        >
          {RETURNED.map((one) => (
            <option key={one} value={one}>
              {t(`returned.${one}`)}
            </option>
          ))}
        </SelectField>
        <TheyRead telling={telling} state="OFFER_ACCEPTED" also />
        <SubmitRow words={t("contract.returnButton")} command={command} form={form} />
      </form>
    </Fold>
  );
}
