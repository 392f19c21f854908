import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { planLines } from "../../shared/api/allocations";
import type { Allocation, PlanKind, PlanLine } from "../../shared/api/types";
import { SelectField } from "../../shared/forms/Field";
import { Load } from "../../shared/ui/Load";
import { Empty } from "../../shared/ui/small";
import { Drafting } from "./Drafting";

const FILTERS = ["all", "differ", "MOVED", "ONLY_HERE", "ONLY_THERE", "without", "undrafted"] as const;
type Filter = (typeof FILTERS)[number];

const passes: Record<Filter, (line: PlanLine) => boolean> = {
  all: () => true,
  differ: ({ change }) => change !== "SAME",
  MOVED: ({ change }) => change === "MOVED",
  ONLY_HERE: ({ change }) => change === "ONLY_HERE",
  ONLY_THERE: ({ change }) => change === "ONLY_THERE",
  without: ({ openingId }) => openingId === null,
  undrafted: ({ openingId, matchId }) => openingId !== null && matchId === null,
};

/** Who gets which place, for the people one follows up; lines can be turned into drafts. */
export function Lines({ run }: { run: Allocation }) {
  const { t } = useTranslation("plans");
  const [plan, setPlan] = useState<PlanKind>(run.fair ? "fair" : "stable");
  const [filter, setFilter] = useState<Filter>("all");
  const asked = useQuery(planLines(run.id, plan));
  const plans: PlanKind[] = run.fair ? ["stable", "fair"] : ["stable"];
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("lines.title")}
      </Heading>
      <Paragraph>{t("lines.text")}</Paragraph>
      <div className="toolbar">
        <SelectField
          id="plan"
          label={t("lines.plan")}
          value={plan}
          onChange={(event) => setPlan(event.target.value as PlanKind)}
        >
          {plans.map((one) => (
            <option key={one} value={one}>
              {t(`plan.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="filter"
          label={t("lines.filter")}
          value={filter}
          onChange={(event) => setFilter(event.target.value as Filter)}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`lines.filters.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={asked}>
        {({ items, hidden }) => {
          const shown = items.filter(passes[filter]);
          return (
            <>
              {hidden > 0 && <Paragraph className="muted">{t("lines.hidden", { count: hidden })}</Paragraph>}
              {shown.length === 0 ? (
                <Empty title={t("lines.empty")}>
                  <Paragraph>{t("lines.emptyText")}</Paragraph>
                </Empty>
              ) : (
                <Drafting key={plan + filter} run={run} plan={plan} lines={shown} all={items.length} />
              )}
            </>
          );
        }}
      </Load>
    </section>
  );
}
