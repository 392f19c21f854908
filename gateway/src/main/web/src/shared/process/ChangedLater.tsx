import { lazy, Suspense } from "react";
import type { ChangedTerms, Side } from "../api/types";
import { openArea } from "../i18n/texts";

const WhatChanged = lazy(async () => {
  await openArea("opening");
  return import("./WhatChanged");
});

export function ChangedLater({ changed, side }: { changed: ChangedTerms; side: Side }) {
  return (
    <Suspense fallback={null}>
      <WhatChanged changed={changed} side={side} />
    </Suspense>
  );
}
