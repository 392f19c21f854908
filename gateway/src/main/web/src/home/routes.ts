import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

const openAbout = () => openArea("about");
const root = () => rootRoute;

export const homeRoutes = {
  landing: createRoute({ getParentRoute: root, path: "/", component: lazyRouteComponent(() => import("./Landing")) }),
  gotCode: createRoute({
    getParentRoute: root,
    path: "/kode",
    component: lazyRouteComponent(() => import("./GotCode")),
  }),
  companyCode: createRoute({
    getParentRoute: root,
    path: "/bedriftskode",
    beforeLoad: () => openArea("companies", "forms"),
    component: lazyRouteComponent(() => import("./CompanyCode")),
  }),
  askAccess: createRoute({
    getParentRoute: root,
    path: "/tilgang",
    beforeLoad: () => openArea("companies", "forms", "mydata"),
    component: lazyRouteComponent(() => import("./AskAccess")),
  }),
  contact: createRoute({
    getParentRoute: root,
    path: "/kontakt",
    beforeLoad: openAbout,
    component: lazyRouteComponent(() => import("./About"), "Contact"),
  }),
  privacy: createRoute({
    getParentRoute: root,
    path: "/personvern",
    beforeLoad: openAbout,
    component: lazyRouteComponent(() => import("./About"), "Privacy"),
  }),
  accessibility: createRoute({
    getParentRoute: root,
    path: "/tilgjengelighet",
    beforeLoad: openAbout,
    component: lazyRouteComponent(() => import("./About"), "Accessibility"),
  }),
};
