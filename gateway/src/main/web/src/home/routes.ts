import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shared/frame/rootRoute";

const root = () => rootRoute;

export const homeRoutes = {
  landing: createRoute({ getParentRoute: root, path: "/", component: lazyRouteComponent(() => import("./Landing")) }),
  gotCode: createRoute({
    getParentRoute: root,
    path: "/kode",
    component: lazyRouteComponent(() => import("./GotCode")),
  }),
  contact: createRoute({
    getParentRoute: root,
    path: "/kontakt",
    component: lazyRouteComponent(() => import("./About"), "Contact"),
  }),
  privacy: createRoute({
    getParentRoute: root,
    path: "/personvern",
    component: lazyRouteComponent(() => import("./About"), "Privacy"),
  }),
  accessibility: createRoute({
    getParentRoute: root,
    path: "/tilgjengelighet",
    component: lazyRouteComponent(() => import("./About"), "Accessibility"),
  }),
};
