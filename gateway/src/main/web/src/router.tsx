import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { figureRoutes, protectionRoutes } from "./admin/routes";
import { candidateRoutes } from "./candidate/routes";
import { employerRoutes } from "./employer/routes";
import { fairnessRoutes } from "./fairness/routes";
import { followupRoutes } from "./followup/routes";
import { homeRoutes } from "./home/routes";
import { importRoutes } from "./imports/routes";
import { ruleChangeRoutes, ruleRoutes } from "./rules/routes";
import { Broken, NotFound } from "./shared/frame/Refused";
import { rootRoute } from "./shared/frame/rootRoute";

const routeTree = rootRoute.addChildren({
  ...homeRoutes,
  candidateRoutes,
  employerRoutes,
  followupRoutes,
  figureRoutes,
  protectionRoutes,
  ruleRoutes,
  ruleChangeRoutes,
  fairnessRoutes,
  ...importRoutes,
});

export const newRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    history,
    defaultPreload: "intent",
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
