import { problemOf } from "../api/problem";
import { useTradesAsked } from "../i18n/codes";
import { ProblemAlert } from "../ui/ProblemAlert";

/** A list of trades that could not be had is no empty list: say so, and let the person try again. */
export function NoTrades() {
  const { error, data, refetch } = useTradesAsked();
  if (!error || data) return null;
  return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
}
