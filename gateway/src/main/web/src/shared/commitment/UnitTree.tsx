import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Commitment, Employer, UnitRow } from "../api/types";
import { useCode } from "../i18n/codes";
import { PlaceUnit } from "./PlaceUnit";

interface Props {
  company: Employer;
  of: Commitment;
}

/** The units as they belong together, each with what it and those below it offer and have filled. */
export function UnitTree({ company, of }: Props) {
  const { t } = useTranslation("commitment");
  const roots = of.units.filter(({ parent }) => !of.units.some(({ id }) => id === parent));
  if (of.units.length === 0) return <p>{t("units.none")}</p>;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("units.title")}
      </Heading>
      <ul className="unit-tree">
        {roots.map((root) => (
          <Branch key={root.id} company={company} of={of} unit={root} />
        ))}
      </ul>
    </section>
  );
}

function Branch({ company, of, unit }: Props & { unit: UnitRow }) {
  const { t } = useTranslation("commitment");
  const code = useCode();
  const below = of.units.filter(({ parent }) => parent === unit.id);
  return (
    <li>
      <details>
        <summary>
          {unit.name}{" "}
          <span className="muted">
            {t("units.count", { filled: unit.below.filled, offered: unit.below.offered })}
            {unit.sector && ` · ${t(`sector.${unit.sector}`)}`}
          </span>
        </summary>
        <div className="stack">
          {unit.trades.length > 0 ? (
            <ul>
              {unit.trades.map(({ trade, tradeName, kind, filled, offered }) => (
                <li key={trade + kind}>
                  {t("units.trade", { trade: tradeName, kind: code("kind", kind), filled, offered })}
                </li>
              ))}
            </ul>
          ) : (
            <p className="muted">{t("units.nothing", { year: of.year })}</p>
          )}
          <PlaceUnit key={company.version} company={company} unit={unit} />
        </div>
      </details>
      {below.length > 0 && (
        <ul className="unit-tree">
          {below.map((child) => (
            <Branch key={child.id} company={company} of={of} unit={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
