import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

/** One address for the whole area: what stands behind it is loaded when somebody goes there. */
export const importRoutes = {
  imports: createRoute({
    getParentRoute: () => rootRoute,
    path: "/import/$",
    beforeLoad: () => openArea("imports"),
    component: lazyRouteComponent(() => import("./ImportArea")),
  }),
};
