import { useState } from "react";
import { useTranslation } from "react-i18next";
import { aim } from "../api/commitment";
import type { Commitment, Employer, NewTarget, Sector } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { announce } from "../ui/live";
import { SECTORS } from "./sectors";

const numberIn = (typed: string) => {
  const text = typed.trim().replace(/\s/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
const typed = (value?: number) => (value === undefined ? "" : String(value).replace(".", ","));

/** The target of one year, with where it is decided. */
export function TargetForm({ company, of }: { company: Employer; of: Commitment }) {
  const { t } = useTranslation("commitment");
  const [inhabitants, setInhabitants] = useState(typed(of.target?.inhabitants));
  const [perThousand, setPerThousand] = useState(typed(of.target?.perThousand ?? 2));
  const [source, setSource] = useState(of.target?.source ?? "");
  const [sectors, setSectors] = useState<Partial<Record<Sector, string>>>(
    Object.fromEntries(SECTORS.map((one) => [one, typed(of.target?.sectors[one])])),
  );
  const command = useCommand(
    (body: NewTarget) => aim(company.id, of.version, of.year, body),
    () => announce(t("target.done")),
  );
  const form = useAttempt([
    !numberIn(inhabitants) && { id: "inhabitants", message: t("target.needsInhabitants") },
    numberIn(perThousand) === null && { id: "per-thousand", message: t("target.needsPerThousand") },
    !source.trim() && { id: "target-source", message: t("target.needsSource") },
  ]);
  const shares = () =>
    Object.fromEntries(
      SECTORS.flatMap((one) => {
        const places = numberIn(sectors[one] ?? "");
        return places === null ? [] : [[one, Math.round(places)]];
      }),
    );
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("target.title", { year: of.year })}</summary>
      <div>
        <form
          noValidate
          className="stack"
          onSubmit={form.send(() =>
            command.run({
              inhabitants: Math.round(numberIn(inhabitants) ?? 0),
              perThousand: numberIn(perThousand) ?? 0,
              source: source.trim(),
              sectors: shares(),
            }),
          )}
        >
          <TextField
            id="inhabitants"
            label={t("target.inhabitants")}
            inputMode="numeric"
            narrow
            error={form.about("inhabitants")}
            value={inhabitants}
            onChange={(event) => setInhabitants(event.target.value)}
          />
          <TextField
            id="per-thousand"
            label={t("target.perThousand")}
            description={t("target.perThousandHint")}
            inputMode="decimal"
            narrow
            error={form.about("per-thousand")}
            value={perThousand}
            onChange={(event) => setPerThousand(event.target.value)}
          />
          <TextField
            id="target-source"
            label={t("target.source")}
            description={t("target.sourceHint")}
            error={form.about("target-source")}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
          {SECTORS.map((one) => (
            <TextField
              key={one}
              id={`share-${one}`}
              label={t("target.share", { sector: t(`sector.${one}`) })}
              inputMode="numeric"
              narrow
              value={sectors[one] ?? ""}
              onChange={(event) => setSectors({ ...sectors, [one]: event.target.value })}
            />
          ))}
          <SubmitRow words={t("target.button")} command={command} form={form} />
        </form>
      </div>
    </details>
  );
}
