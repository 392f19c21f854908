import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { session } from "../../shared/api/session";
import type { Allocation, PlanKind } from "../../shared/api/types";
import { TextLink } from "../../shared/ui/links";

/** Only for those who answer for the whole: groups are no business of a single case. */
export function ToFairness({ run, both }: { run: Allocation; both: boolean }) {
  const { t } = useTranslation("plans");
  const roles = useQuery(session()).data?.roles ?? [];
  if (!roles.includes("team-lead")) return null;
  const plans: PlanKind[] = both ? ["stable", "fair"] : ["stable"];
  return (
    <ul className="plain">
      {plans.map((plan) => (
        <li key={plan}>
          <TextLink to="/rettferdighet" search={{ fordeling: run.id, plan }}>
            {t("fairness")}: {t(`plan.${plan}`)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
