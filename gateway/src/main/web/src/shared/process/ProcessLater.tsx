import { lazy, Suspense } from "react";
import type { Match, MatchState, Side } from "../api/types";
import { openArea } from "../i18n/texts";

const Process = lazy(async () => {
  await openArea("process", "forms");
  return import("./Process");
});

const HAS: MatchState[] = [
  "INTERVIEW",
  "TRIAL",
  "OFFER_ACCEPTED",
  "CONTRACT_SENT",
  "CONTRACT_APPROVED",
  "COMPLETED",
  "ENDED",
];

/** Keeps the first screens light: the forms come when there is something to fill in. */
export function ProcessLater({ match, side }: { match: Match; side: Side }) {
  if (side === "candidate" && !match.objection && !HAS.includes(match.state)) return null;
  return (
    <Suspense fallback={null}>
      <Process match={match} side={side} />
    </Suspense>
  );
}
