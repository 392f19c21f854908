import { Alert, Button, Spinner } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem";
import { clock } from "../i18n/format";
import { ProblemAlert } from "./ProblemAlert";

const LONG_ENOUGH_TO_SAY_SO = 300;

export function Waiting() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_ENOUGH_TO_SAY_SO);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" className="waiting">
      {long && (
        <>
          <Spinner aria-hidden="true" data-size="sm" /> <span role="status">{t("loading")}</span>
        </>
      )}
    </div>
  );
}

function Stale({ since, onRetry }: { since: number; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" role="status">
      {t("stale", { time: clock(since) })}{" "}
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {t("update")}
      </Button>
    </Alert>
  );
}

interface Asked<T> {
  data: T | undefined;
  isPending: boolean;
  isError: boolean;
  error: unknown;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

/** What every list and page does while it waits, when it failed, and when what it shows is old. */
export function Load<T>({ of, children }: { of: Asked<T>; children: (data: T) => ReactNode }) {
  const retry = () => void of.refetch();
  if (of.isPending) return <Waiting />;
  if (of.data === undefined) return <ProblemAlert problem={problemOf(of.error)} onRetry={retry} />;
  return (
    <>
      {of.isError && <Stale since={of.dataUpdatedAt} onRetry={retry} />}
      {children(of.data)}
    </>
  );
}
