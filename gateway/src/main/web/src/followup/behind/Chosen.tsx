import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Chosen as Search, thisSchoolYear } from "../../admin/past/asked";
import { monthName, useValueName } from "../../admin/past/words";
import { MILESTONES, type Milestone } from "../../shared/api/types.past";
import { SelectField } from "../../shared/forms/Field";
import { TextLink } from "../../shared/ui/links";

const YEARS_BACK = 4;

/** Step and school year; what else a link brought along stands in words, and can be left. */
export function Chosen({ of, step }: { of: Search; step: Milestone }) {
  const { t } = useTranslation("followup", { keyPrefix: "behind" });
  const { t: figures } = useTranslation("admin", { keyPrefix: "past" });
  const navigate = useNavigate();
  const go = (search: Search) => void navigate({ to: "/oppfolging/$list", params: { list: "trakt" }, search });
  const running = thisSchoolYear();
  const year = of.aar ?? running;
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => running - back);
  if (!years.includes(year)) years.push(year);
  return (
    <>
      <div className="toolbar">
        <SelectField
          id="step"
          label={t("step")}
          value={step}
          onChange={({ target }) => go({ ...of, steg: target.value })}
        >
          {MILESTONES.map((milestone) => (
            <option key={milestone} value={milestone}>
              {figures(`milestone.${milestone}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="year"
          label={t("year")}
          value={String(year)}
          onChange={({ target }) => go({ aar: Number(target.value), steg: step })}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {t("years", { from: one, to: one + 1 })}
            </option>
          ))}
        </SelectField>
      </div>
      <Narrowed of={of} step={step} year={year} />
    </>
  );
}

function Narrowed({ of, step, year }: { of: Search; step: Milestone; year: number }) {
  const { t } = useTranslation("followup", { keyPrefix: "behind" });
  const valueName = useValueName();
  const only =
    (of.fag && valueName("TRADE", of.fag)) ||
    (of.bedrift && valueName("EMPLOYER", of.bedrift)) ||
    (of.sted && valueName("UNIT", of.sted)) ||
    (of.slag && valueName("KIND", of.slag));
  if (!only && !(of.fra && of.til)) return null;
  return (
    <p>
      {of.fra && of.til ? t("months", { from: monthName(of.fra), to: monthName(of.til) }) : t("only", { name: only })}{" "}
      <TextLink to="/oppfolging/$list" params={{ list: "trakt" }} search={{ aar: year, steg: step } as Search}>
        {t("whole")}
      </TextLink>
    </p>
  );
}
