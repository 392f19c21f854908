import { lazy, Suspense } from "react";
import type { Match, Side } from "../api/types";
import { openArea } from "../i18n/texts";

const Process = lazy(async () => {
  await openArea("process", "forms");
  return import("./Process");
});

/** Keeps the first screens light: the forms come when there may be something to fill in. */
export function ProcessLater({ match, side }: { match: Match; side: Side }) {
  if (side === "candidate" && match.state === "PROPOSED" && !match.objection && !match.changed) return null;
  return (
    <Suspense fallback={null}>
      <Process match={match} side={side} />
    </Suspense>
  );
}
