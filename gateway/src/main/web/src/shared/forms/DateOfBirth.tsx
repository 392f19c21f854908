import { useState } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldError, type FieldWords } from "./Field";

interface Props extends FieldWords {
  id: string;
  /** The browser may fill in what it knows about the person at the keyboard. */
  own: boolean;
  /** `2009-04-12`, when it is known already. */
  initial?: string;
  onChange: (date: string) => void;
}

const PARTS = ["day", "month", "year"] as const;
type Parts = Record<(typeof PARTS)[number], string>;

/** `2009-04-12` of three plain numbers; empty when they are not a day that exists. */
export function dateOf({ day, month, year }: Parts): string {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return "";
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : "";
}

/** A date people know by heart: three fields to type in are quicker than any calendar. */
export function DateOfBirth({ id, label, description, error, own, initial = "", onChange }: Props) {
  const { t } = useTranslation("forms");
  const [parts, setParts] = useState<Parts>(() => {
    const [year = "", month = "", day = ""] = initial.split("-");
    return { day, month, year };
  });
  return (
    <fieldset className="ds-fieldset date-parts" id={id} aria-describedby={describedBy(id, { description, error })}>
      <legend className="ds-label">{label}</legend>
      {description && (
        <div className="choices-description" id={`${id}-description`}>
          {description}
        </div>
      )}
      <div className="date-fields">
        {PARTS.map((part) => (
          <div className="ds-field" key={part}>
            <label className="ds-label" data-weight="regular" htmlFor={`${id}-${part}`}>
              {t(`date.${part}`)}
            </label>
            <input
              className="ds-input"
              id={`${id}-${part}`}
              inputMode="numeric"
              maxLength={part === "year" ? 4 : 2}
              autoComplete={own ? `bday-${part}` : "off"}
              aria-invalid={error ? true : undefined}
              value={parts[part]}
              onChange={(event) => {
                const next = { ...parts, [part]: event.target.value.trim() };
                setParts(next);
                onChange(dateOf(next));
              }}
            />
          </div>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
