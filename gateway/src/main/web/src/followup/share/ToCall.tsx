import { Alert } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Choice } from "../../shared/api/proposals";
import type { Candidate } from "../../shared/api/types";
import { fullName } from "../queue/names";

/** Who gets it on the page only, and whom staff have to call. */
export function ToCall({ of, people }: { of: Choice[]; people: Map<string, Candidate> }) {
  const { t } = useTranslation("share");
  const calls = of.filter(({ unreachable }) => unreachable);
  if (calls.length === 0) return null;
  return (
    <Alert data-color="warning">
      <p>{t("toCall", { count: calls.length })}</p>
      <ul>
        {calls.map(({ candidateId }) => (
          <li key={candidateId}>{fullName(people.get(candidateId)) ?? t("aPerson")}</li>
        ))}
      </ul>
    </Alert>
  );
}
