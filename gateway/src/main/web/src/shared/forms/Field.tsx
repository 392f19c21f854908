import { type ComponentProps, type ReactNode, useId } from "react";

export interface FieldWords {
  label: string;
  description?: ReactNode;
  error?: string;
}

interface Props extends FieldWords {
  id: string;
  children: ReactNode;
}

export const describedBy = (id: string, { description, error }: Omit<FieldWords, "label">) =>
  [description ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** Label, help and error around one input; they are tied together by ids, not by scripts. */
export function Field({ id, label, description, error, children }: Props) {
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      {description && (
        <div data-field="description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
      {children}
    </p>
  );
}

type Narrow = { narrow?: boolean };

export function TextField({
  label,
  description,
  error,
  narrow,
  ...rest
}: FieldWords & Narrow & ComponentProps<"input">) {
  const own = useId();
  const id = rest.id ?? rest.name ?? own;
  return (
    <Field id={id} label={label} description={description} error={error}>
      <input
        type="text"
        {...rest}
        id={id}
        className={narrow ? "ds-input narrow" : "ds-input"}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      />
    </Field>
  );
}

export function TextArea({ label, description, error, ...rest }: FieldWords & ComponentProps<"textarea">) {
  const own = useId();
  const id = rest.id ?? rest.name ?? own;
  return (
    <Field id={id} label={label} description={description} error={error}>
      <textarea
        rows={5}
        {...rest}
        id={id}
        className="ds-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      />
    </Field>
  );
}

export function SelectField({ label, description, error, children, ...rest }: FieldWords & ComponentProps<"select">) {
  const own = useId();
  const id = rest.id ?? rest.name ?? own;
  return (
    <Field id={id} label={label} description={description} error={error}>
      <select
        {...rest}
        id={id}
        className="ds-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      >
        {children}
      </select>
    </Field>
  );
}
