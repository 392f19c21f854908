import { useTranslation } from "react-i18next";
import { useFactorWords } from "../shared/explain/words";
import { TextField } from "../shared/forms/Field";
import type { About } from "../shared/forms/useAttempt";
import { LIMITS } from "./limits";
import { fieldOf, type Typed } from "./typed";

interface Props {
  factors: string[];
  typed: Typed;
  about: About;
  onChange: (name: string, value: string) => void;
}

export function NumberFields({ factors, typed, about, onChange }: Props) {
  const { t } = useTranslation("rules");
  const { t: explain } = useTranslation("explain");
  const factorName = useFactorWords();
  const field = (name: string) => ({
    id: name,
    value: typed[name] ?? "",
    error: about(name),
    narrow: true,
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  });
  return (
    <>
      <fieldset className="ds-fieldset number-fields">
        <legend className="ds-label">{t("edit.weights")}</legend>
        <p className="choices-description">{t("edit.weightsHint")}</p>
        {factors.map((factor) => (
          <TextField
            key={factor}
            {...field(fieldOf(factor))}
            label={factorName(factor)}
            description={explain(`factorHelp.${factor}` as never, { defaultValue: "" }) as string}
            inputMode="numeric"
          />
        ))}
      </fieldset>
      <fieldset className="ds-fieldset number-fields">
        <legend className="ds-label">{t("edit.limits")}</legend>
        {LIMITS.map(({ name, whole }) => (
          <TextField
            key={name}
            {...field(name)}
            label={t(`edit.${name}`)}
            description={name === "minutesPerKm" ? t("edit.minutesPerKmHint") : undefined}
            inputMode={whole ? "numeric" : "decimal"}
          />
        ))}
      </fieldset>
    </>
  );
}
