import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { cohortOutcomes } from "../shared/api/referrals";
import { session } from "../shared/api/session";
import type { CohortOutcomes } from "../shared/api/types";
import { listed } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";

/** "23 contracts: 2 fagbrev, 2 higher education, 19 still apprentices", for team leads; others are told why not. */
export function OutcomeLines() {
  const { t } = useTranslation("admin");
  const leads = useQuery(session()).data?.roles?.includes("team-lead") ?? false;
  const asked = useQuery({ ...cohortOutcomes(), enabled: leads });
  if (!leads) return <Paragraph>{t("cohorts.forTeamLeads")}</Paragraph>;
  return <Load of={asked}>{(found) => <Lines of={found} />}</Load>;
}

function Lines({ of }: { of: CohortOutcomes }) {
  const { t } = useTranslation("admin");
  if (!of.known) return <Paragraph>{t("cohorts.noOutcome")}</Paragraph>;
  if (of.lines.length === 0) return <Paragraph>{t("cohorts.noContracts")}</Paragraph>;
  return (
    <ul>
      {of.lines.map(({ part, contracts, outcomes }) => (
        <li key={part}>
          {t(`cohorts.${part}`)}: {t("cohorts.contracts", { count: contracts })}:{" "}
          {listed(Object.entries(outcomes).map(([one, count]) => `${count} ${t(`outcome.${one}` as never)}`))}
        </li>
      ))}
    </ul>
  );
}
