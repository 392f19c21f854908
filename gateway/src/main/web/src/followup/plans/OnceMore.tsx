import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rules } from "../../shared/api/rules";
import { SelectField, TextField } from "../../shared/forms/Field";
import type { Wanted } from "./wanted";

/** For whoever wants the same answer again: the seed of an earlier run, and the rules it was made with. */
export function OnceMore({ wanted, set }: { wanted: Wanted; set: (change: Partial<Wanted>) => void }) {
  const { t } = useTranslation("plans");
  const versions = useQuery(rules()).data?.versions ?? [];
  return (
    <details className="ds-details" data-variant="default">
      <summary>{t("form.again")}</summary>
      <div className="stack">
        <p>{t("form.againHint")}</p>
        <TextField
          id="seed"
          label={t("form.seed")}
          value={wanted.seed}
          autoComplete="off"
          onChange={(event) => set({ seed: event.target.value })}
        />
        <SelectField
          id="rulesVersion"
          label={t("form.rules")}
          value={wanted.rulesVersion}
          onChange={(event) => set({ rulesVersion: event.target.value })}
        >
          <option value="">{t("form.rulesNow")}</option>
          {versions.map(({ version }) => (
            <option key={version} value={version}>
              {version}
            </option>
          ))}
        </SelectField>
      </div>
    </details>
  );
}
