import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

/** Two addresses for the whole area: what stands behind them is loaded when somebody goes there. */
const area = <P extends string>(path: P) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    beforeLoad: () => openArea("imports"),
    component: lazyRouteComponent(() => import("./ImportArea")),
  });

export const importRoutes = { files: area("/import"), imports: area("/import/$") };
