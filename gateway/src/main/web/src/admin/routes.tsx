import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";
import type { Chosen } from "./past/asked";

const FiguresDoor = () => <Door roles={["administrator", "team-lead"]} />;
const ProtectionDoor = () => <Door roles={["dpo"]} />;

const figures = createRoute({
  getParentRoute: () => rootRoute,
  path: "/styring",
  component: FiguresDoor,
  validateSearch: (search): Chosen => search, // each page reads what it knows
  beforeLoad: () => openArea("admin", "journey"),
});

const protection = createRoute({
  getParentRoute: () => rootRoute,
  path: "/personvernombud",
  component: ProtectionDoor,
  beforeLoad: () => openArea("admin"),
});

export const figureRoutes = figures.addChildren({
  rates: createRoute({
    getParentRoute: () => figures,
    path: "/",
    component: lazyRouteComponent(() => import("./Figures")),
  }),
  user: createRoute({
    getParentRoute: () => figures,
    path: "brukere/$subject",
    beforeLoad: () => openArea("mydata", "forms"),
    component: lazyRouteComponent(() => import("./UserPage")),
  }),
  pages: createRoute({
    getParentRoute: () => figures,
    path: "$page",
    beforeLoad: () => openArea("mydata", "commitment"),
    component: lazyRouteComponent(() => import("./Pages")),
  }),
});

export const protectionRoutes = protection.addChildren({
  overview: createRoute({
    getParentRoute: () => protection,
    path: "/",
    component: lazyRouteComponent(() => import("./Protection")),
  }),
});
