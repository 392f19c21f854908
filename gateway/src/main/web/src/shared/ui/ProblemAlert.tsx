import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem";

const OWN_WORDS = [401, 403, 404, 412, 429, 502, 503, 504] as const;

/** What happened, what you can do, and the reference to give when you call. */
export function ProblemAlert({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTranslation();
  const known = OWN_WORDS.find((status) => status === problem.status);
  const title = problem.title ?? t(problem.unreachable ? "problem.offline" : "problem.title");
  const detail =
    problem.detail ??
    t(problem.unreachable ? "problem.offlineDetail" : known ? (`problem.${known}` as const) : "problem.unknown");
  return (
    <Alert data-color={problem.conflict ? "warning" : "danger"} role="alert">
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      <Paragraph>{detail}</Paragraph>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={error.pointer + error.code}>{error.detail ?? error.code}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t(problem.conflict ? "problem.reload" : "problem.retry")}
        </Button>
      )}
      {problem.traceId && <Paragraph data-size="sm">{t("problem.reference", { id: problem.traceId })}</Paragraph>}
    </Alert>
  );
}
