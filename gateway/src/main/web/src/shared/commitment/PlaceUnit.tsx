import { useState } from "react";
import { useTranslation } from "react-i18next";
import { placeUnit } from "../api/commitment";
import type { Employer, Sector, UnitRow } from "../api/types";
import { useCommand } from "../api/useCommand";
import { SelectField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { announce } from "../ui/live";
import { SECTORS } from "./sectors";

/** Moves a unit under another one, or into a part of the work. */
export function PlaceUnit({ company, unit }: { company: Employer; unit: UnitRow }) {
  const { t } = useTranslation("commitment");
  const [parent, setParent] = useState(unit.parent ?? "");
  const [sector, setSector] = useState<Sector | "">(unit.sector ?? "");
  const command = useCommand(
    (body: { parent: string | null; sector: Sector | null }) => placeUnit(company.id, company.version, unit.id, body),
    () => announce(t("place.done")),
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void command.run({ parent: parent || null, sector: sector || null });
      }}
    >
      <SelectField
        id={`parent-${unit.id}`}
        label={t("place.parent", { name: unit.name })}
        value={parent}
        onChange={(event) => setParent(event.target.value)}
      >
        <option value="">{t("place.top")}</option>
        {company.units
          .filter(({ id }) => id !== unit.id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      <SelectField
        id={`sector-${unit.id}`}
        label={t("place.sector", { name: unit.name })}
        value={sector}
        onChange={(event) => setSector(event.target.value as Sector | "")}
      >
        <option value="">{t("place.asAbove")}</option>
        {SECTORS.map((one) => (
          <option key={one} value={one}>
            {t(`sector.${one}`)}
          </option>
        ))}
      </SelectField>
      <SubmitRow words={t("place.button")} command={command} />
    </form>
  );
}
