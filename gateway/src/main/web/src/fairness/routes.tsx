import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { PlanKind } from "../shared/api/types";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

const FairnessDoor = () => <Door roles={["team-lead", "administrator", "dpo"]} />;

export interface Subject {
  kvartal?: string;
  fordeling?: string;
  plan?: PlanKind;
}

const door = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rettferdighet",
  component: FairnessDoor,
  beforeLoad: () => openArea("fairness"),
});

export const fairnessRoutes = door.addChildren({
  report: createRoute({
    getParentRoute: () => door,
    path: "/",
    validateSearch: ({ kvartal, fordeling, plan }): Subject => ({
      kvartal: typeof kvartal === "string" ? kvartal : undefined,
      fordeling: typeof fordeling === "string" ? fordeling : undefined,
      plan: plan === "fair" ? "fair" : plan === "stable" ? "stable" : undefined,
    }),
    component: lazyRouteComponent(() => import("./FairnessPage")),
  }),
});
