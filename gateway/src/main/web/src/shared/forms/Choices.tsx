import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldWords } from "./Field";

interface Option<V extends string> {
  value: V;
  label: string;
  description?: string;
}

interface Shared<V extends string> extends FieldWords {
  name: string;
  options: Option<V>[];
  /** The legend is the h1 of the page already: kept for screen readers only. */
  hideLegend?: boolean;
}

/** From here on two columns are easier to read, where there is room. */
const MANY = 7;

function Group({
  name,
  many,
  label,
  description,
  error,
  hideLegend,
  children,
}: Omit<Shared<string>, "options"> & { many: boolean; children: ReactNode }) {
  return (
    <fieldset
      className={many ? "ds-fieldset choices choices-many" : "ds-fieldset choices"}
      id={name}
      tabIndex={-1}
      aria-describedby={describedBy(name, { description, error })}
    >
      <legend className={hideLegend ? "ds-sr-only" : "ds-label"}>{label}</legend>
      {description && (
        <div className="choices-description" id={`${name}-description`}>
          {description}
        </div>
      )}
      {children}
      {error && <FieldError id={name}>{error}</FieldError>}
    </fieldset>
  );
}

function Choice({
  type,
  name,
  option,
  checked,
  onChange,
}: {
  type: "radio" | "checkbox";
  name: string;
  option: Option<string>;
  checked: boolean;
  onChange: () => void;
}) {
  const id = `${name}-${option.value || "none"}`;
  return (
    <div className="ds-field choice">
      <input className="ds-input" type={type} id={id} name={name} checked={checked} onChange={onChange} />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {option.label}
      </label>
      {option.description && <div data-field="description">{option.description}</div>}
    </div>
  );
}

export function Choices<V extends string>({
  value,
  onChange,
  options,
  ...words
}: Shared<V> & {
  value: V[];
  onChange: (value: V[]) => void;
}) {
  const toggle = (one: V) => onChange(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
  return (
    <Group {...words} many={options.length >= MANY}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={words.name}
          option={option}
          checked={value.includes(option.value)}
          onChange={() => toggle(option.value)}
        />
      ))}
    </Group>
  );
}

export function OneOf<V extends string>({
  value,
  onChange,
  options,
  ...words
}: Shared<V> & {
  value: V | null;
  onChange: (value: V) => void;
}) {
  return (
    <Group {...words} many={options.length >= MANY}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={words.name}
          option={option}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </Group>
  );
}
