import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mistake } from "../forms/ErrorSummary";
import { TextField } from "../forms/Field";
import { type Running, SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";

interface Props {
  name: string;
  from?: string | null;
  until?: string | null;
  button: string;
  command: Running;
  onPeriod: (period: { from: string; until: string }) => void;
  /** Above the button; is told the days as they stand. */
  children?: ReactNode | ((period: { from: string; until: string } | null) => ReactNode);
  onFrom?: (from: string) => void;
  more?: Mistake[];
  /** What keeps the days from being saved. */
  stops?: Mistake[];
}

/** First and last day, both included. */
export function PeriodForm({
  name,
  from,
  until,
  button,
  command,
  onPeriod,
  children,
  onFrom,
  more = [],
  stops = [],
}: Props) {
  const { t } = useTranslation("process");
  const [first, setFirst] = useState(from ?? "");
  const [last, setLast] = useState(until ?? "");
  const period = { from: first, until: last };
  const form = useAttempt(
    [
      !first && { id: `${name}-from`, message: t("period.needsFrom") },
      !(last > first) && { id: `${name}-until`, message: t("period.needsUntil") },
      ...stops,
    ],
    more,
  );
  return (
    <form noValidate className="stack" onSubmit={form.send(() => onPeriod(period))}>
      <TextField
        id={`${name}-from`}
        type="date"
        narrow
        label={t("period.from")}
        error={form.about(`${name}-from`)}
        value={first}
        onChange={(event) => {
          setFirst(event.target.value);
          onFrom?.(event.target.value);
        }}
      />
      <TextField
        id={`${name}-until`}
        type="date"
        narrow
        label={t("period.until")}
        error={form.about(`${name}-until`)}
        value={last}
        onChange={(event) => setLast(event.target.value)}
      />
      {typeof children === "function" ? children(first && last > first ? period : null) : children}
      <SubmitRow words={button} command={command} form={form} />
    </form>
  );
}
