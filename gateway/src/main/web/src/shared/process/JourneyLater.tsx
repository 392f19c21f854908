import { lazy, Suspense } from "react";
import type { Side } from "../api/types";
import { openArea } from "../i18n/texts";

const JourneyPanel = lazy(async () => {
  await openArea("journey", "forms");
  return import("../journey/JourneyPanel");
});

export function JourneyLater({ id, side }: { id: string; side: Side }) {
  return (
    <Suspense fallback={null}>
      <JourneyPanel id={id} side={side} />
    </Suspense>
  );
}
