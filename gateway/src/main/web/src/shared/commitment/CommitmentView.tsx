import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { commitment } from "../api/commitment";
import type { Employer } from "../api/types";
import { SelectField } from "../forms/Field";
import { today } from "../i18n/format";
import { Load } from "../ui/Load";
import { Clauses } from "./Clauses";
import { plannedYear } from "./plannedYear";
import { SectorTable } from "./SectorTable";
import { Summary } from "./Summary";
import { TargetForm } from "./TargetForm";
import { UnitTree } from "./UnitTree";

const AHEAD = 2;
const BACK = 2;

/** One year of an employer's places: the target, what is posted and filled, unit by unit, and the clauses. */
export function CommitmentView({ company }: { company: Employer }) {
  const { t } = useTranslation("commitment");
  const now = plannedYear(today());
  const [year, setYear] = useState(now);
  const asked = useQuery(commitment(company.id, year));
  const years = Array.from({ length: BACK + AHEAD + 1 }, (_, index) => now - BACK + index);
  return (
    <>
      <div className="toolbar">
        <SelectField
          id="year"
          label={t("year")}
          value={String(year)}
          onChange={(event) => setYear(Number(event.target.value))}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={asked}>
        {(told) => (
          <>
            <Summary of={told} />
            <SectorTable of={told} />
            <UnitTree company={company} of={told} />
            <TargetForm key={`${year}-${told.version}`} company={company} of={told} />
            <Clauses company={company} of={told} />
          </>
        )}
      </Load>
    </>
  );
}
