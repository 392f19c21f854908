import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { allocations } from "../shared/api/allocations";
import { session } from "../shared/api/session";
import type { PlanKind } from "../shared/api/types";
import { SelectField } from "../shared/forms/Field";
import { quarters } from "./quarters";
import type { Subject } from "./routes";

const PLANS: PlanKind[] = ["stable", "fair"];

/** A quarter, or for those who make plans, a plan. What is chosen stands in the address. */
export function Chooser({ subject }: { subject: Subject }) {
  const { t } = useTranslation("fairness");
  const navigate = useNavigate();
  const makesPlans = useQuery(session()).data?.roles?.includes("team-lead") ?? false;
  const runs = useQuery({ ...allocations(), enabled: makesPlans }).data?.items ?? [];
  const all = quarters();
  const finished = runs.filter(({ state }) => state === "DONE");
  const { kvartal = all[0], fordeling, plan = "stable" } = subject;
  const fromElsewhere = fordeling && !finished.some(({ id }) => id === fordeling);
  return (
    <div className="toolbar">
      <SelectField
        id="subject"
        label={t("subject")}
        value={fordeling ? `${fordeling} ${plan}` : kvartal}
        onChange={({ target }) => {
          const [id, chosen] = target.value.split(" ");
          const search = chosen ? { fordeling: id, plan: chosen as PlanKind } : { kvartal: id };
          void navigate({ to: "/rettferdighet", search });
        }}
      >
        <optgroup label={t("quarters")}>
          {all.map((quarter) => (
            <option key={quarter} value={quarter}>
              {t("quarter", { year: quarter.slice(0, 4), quarter: quarter.slice(-1) })}
            </option>
          ))}
        </optgroup>
        {(finished.length > 0 || fromElsewhere) && (
          <optgroup label={t("plans")}>
            {fromElsewhere && (
              <option value={`${fordeling} ${plan}`}>
                {t("planOf", { name: fordeling, plan: t(`plan.${plan}`) })}
              </option>
            )}
            {finished.flatMap(({ id, name }) =>
              PLANS.map((one) => (
                <option key={id + one} value={`${id} ${one}`}>
                  {t("planOf", { name, plan: t(`plan.${one}`) })}
                </option>
              )),
            )}
          </optgroup>
        )}
      </SelectField>
    </div>
  );
}
