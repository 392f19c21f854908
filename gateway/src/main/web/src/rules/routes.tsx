import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

const ReadersDoor = () => <Door roles={["administrator", "team-lead", "staff", "dpo"]} />;
const AdministratorsDoor = () => <Door roles={["administrator"]} />;

const reading = createRoute({
  getParentRoute: () => rootRoute,
  path: "/regler",
  component: ReadersDoor,
  beforeLoad: () => openArea("rules", "explain"),
});

const changing = createRoute({
  getParentRoute: () => rootRoute,
  path: "/regler/endre",
  component: AdministratorsDoor,
  beforeLoad: () => openArea("rules", "explain"),
});

export const ruleRoutes = reading.addChildren({
  rules: createRoute({
    getParentRoute: () => reading,
    path: "/",
    component: lazyRouteComponent(() => import("./RulesPage")),
  }),
});

export const ruleChangeRoutes = changing.addChildren({
  weights: createRoute({
    getParentRoute: () => changing,
    path: "/",
    validateSearch: ({ fra }): { fra?: string } => (typeof fra === "string" ? { fra } : {}),
    component: lazyRouteComponent(() => import("./EditPage")),
  }),
  neighbours: createRoute({
    getParentRoute: () => changing,
    path: "nabofag",
    validateSearch: ({ fra }): { fra?: string } => (typeof fra === "string" ? { fra } : {}),
    component: lazyRouteComponent(() => import("./NeighboursPage")),
  }),
  templates: createRoute({
    getParentRoute: () => changing,
    path: "maler",
    validateSearch: (search): { mal?: string; sprak?: string } => search,
    component: lazyRouteComponent(() => import("../templates/Pages")),
  }),
  travel: createRoute({
    getParentRoute: () => changing,
    path: "reisetider",
    component: lazyRouteComponent(() => import("./TravelPage")),
  }),
});
