import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mistake } from "../forms/ErrorSummary";
import { TextField } from "../forms/Field";
import { type Running, SubmitRow } from "../forms/SubmitRow";

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
  const [attempt, setAttempt] = useState(0);
  const mistakes: Mistake[] = [];
  if (attempt > 0 && !first) mistakes.push({ id: `${name}-from`, message: t("period.needsFrom") });
  if (attempt > 0 && !(last > first)) mistakes.push({ id: `${name}-until`, message: t("period.needsUntil") });
  if (attempt > 0) mistakes.push(...stops);
  const about = (id: string) => mistakes.find((mistake) => mistake.id === id)?.message;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (first && last > first && stops.length === 0) onPeriod({ from: first, until: last });
      }}
    >
      <TextField
        id={`${name}-from`}
        type="date"
        narrow
        label={t("period.from")}
        error={about(`${name}-from`)}
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
        error={about(`${name}-until`)}
        value={last}
        onChange={(event) => setLast(event.target.value)}
      />
      {typeof children === "function"
        ? children(last > first && first ? { from: first, until: last } : null)
        : children}
      <SubmitRow words={button} command={command} mistakes={[...mistakes, ...more]} attempt={attempt} />
    </form>
  );
}
