import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { cohortOutcomes } from "../shared/api/referrals";
import type { CohortOutcomes } from "../shared/api/types";
import { Figure } from "../shared/figure/Figure";
import type { Cell } from "../shared/figure/saved";
import { listed } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";

type Line = CohortOutcomes["lines"][number];

/** "23 contracts: 2 fagbrev, 2 higher education, 19 still apprentices"; what few stand behind is for team leads. */
export function OutcomeLines() {
  const asked = useQuery(cohortOutcomes());
  return <Load of={asked}>{(found) => <Lines of={found} />}</Load>;
}

function Lines({ of }: { of: CohortOutcomes }) {
  const { t } = useTranslation("admin");
  if (!of.known) return <Paragraph>{t("cohorts.noOutcome")}</Paragraph>;
  if (of.lines.length === 0) return <Paragraph>{t("cohorts.noContracts")}</Paragraph>;
  const outcomes = [...new Set(of.lines.flatMap(({ outcomes }) => Object.keys(outcomes)))];
  const name = (outcome: string) => t(`outcome.${outcome}` as never, { defaultValue: outcome }) as string;
  const said = ({ part, contracts, outcomes }: Line) => {
    const told = Object.entries(outcomes).flatMap(([one, count]) => (count === null ? [] : [`${count} ${name(one)}`]));
    const words =
      contracts === null
        ? t("cohorts.fewContracts")
        : [t("cohorts.contracts", { count: contracts }), ...(told.length > 0 ? [listed(told)] : [])].join(": ");
    const rest = contracts !== null && told.length < Object.keys(outcomes).length ? `. ${t("cohorts.rest")}` : "";
    return `${t(`cohorts.${part}`)}: ${words}${rest}`;
  };
  return (
    <Figure
      name="utfall"
      title={t("cohorts.outcomes")}
      finding={of.lines.map((line) => (
        <span className="block" key={line.part}>
          {`${said(line)}. `}
        </span>
      ))}
      columns={[t("cohorts.part"), t("cohorts.allContracts"), ...outcomes.map(name)]}
      rows={of.lines.map(({ part, contracts, outcomes: of }): Cell[] => [
        t(`cohorts.${part}`),
        contracts,
        ...outcomes.map((one) => (one in of ? (of[one] ?? null) : 0)),
      ])}
    />
  );
}
