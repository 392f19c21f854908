import { Heading } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview as Answer } from "../../shared/api/overview";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { SelectField } from "../../shared/forms/Field";
import { thisSchoolYear } from "../past/asked";
import { MEASURES, type MeasureName, measured, type Told } from "./measures";
import { Tile } from "./Tile";
import { useReasons } from "./useReasons";
import { useSaying } from "./useSaying";

const YEARS = 5;

const PAGES: Record<MeasureName, string> = {
  UDIR: "offisielle",
  SSB: "offisielle",
  days: "historikk",
  answered: "svar",
  yes: "historikk",
  broken: "avbrudd",
  unfilled: "fag-og-omraade",
};
const CALENDAR: MeasureName[] = ["UDIR", "SSB"];
const BY_YEAR: MeasureName[] = ["UDIR", "SSB", "days", "yes"];

interface Props {
  /** Of its August. */
  year: number;
  /** Undefined while it is on its way; null when it could not be had. */
  of: Answer | null | undefined;
}

/** What an administrator looks at first: seven numbers of one school year beside the year before. */
export function Overview({ year: aar, of }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "overview" });
  const navigate = useNavigate();
  const running = thisSchoolYear();
  const { now, before } = measured(of, aar === running);
  const reasons = useReasons(of?.chosen.brokenOff);
  const { written, finding } = useSaying();
  const schoolYear = (year: number) => t("schoolYear", { from: year, to: year + 1 });
  const period = (measure: MeasureName) =>
    measure === "unfilled" && aar === running
      ? t("rightNow")
      : CALENDAR.includes(measure)
        ? t("calendarYear", { year: aar })
        : schoolYear(aar);
  const cell = (measure: MeasureName, told: Told): Cell => (told === "withheld" ? null : written(measure, told));
  return (
    <section aria-labelledby="overview">
      <Heading level={2} data-size="sm" id="overview">
        {t("title")}
      </Heading>
      <div className="toolbar">
        <SelectField
          id="overview-year"
          label={t("period")}
          value={aar}
          onChange={({ target }) => void navigate({ to: "/styring", search: { aar: Number(target.value) } })}
        >
          {[...new Set([...Array.from({ length: YEARS }, (_, back) => running - back), aar])].map((year) => (
            <option key={year} value={year}>
              {schoolYear(year)}
            </option>
          ))}
        </SelectField>
      </div>
      <ul className="tiles">
        {MEASURES.map((measure) => (
          <Tile
            key={measure}
            measure={measure}
            period={period(measure)}
            now={now[measure]}
            before={before[measure]}
            more={measure === "broken" ? reasons : undefined}
            page={PAGES[measure]}
            search={BY_YEAR.includes(measure) ? { aar } : undefined}
          />
        ))}
      </ul>
      <Figure
        name="oversikt"
        title={t("table")}
        finding={t("tableFinding", { year: schoolYear(aar) })}
        columns={[t("what"), t("when"), t("value"), t("previous"), t("says")]}
        rows={MEASURES.map((measure): Cell[] => [
          t(`measure.${measure}`),
          period(measure),
          cell(measure, now[measure]),
          cell(measure, before[measure]),
          [finding(measure, now[measure], before[measure]), measure === "broken" ? reasons : ""].join(" ").trim(),
        ])}
      />
    </section>
  );
}
