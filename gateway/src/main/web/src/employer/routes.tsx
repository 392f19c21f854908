import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

const EmployerDoor = () => <Door roles={["employer"]} />;

const door = createRoute({
  getParentRoute: () => rootRoute,
  path: "/bedrift",
  component: EmployerDoor,
  beforeLoad: () => openArea("employer", "forms", "opening", "companies", "told"),
});
const inside = () => door;
const withWords = () => openArea("process");

export const employerRoutes = door.addChildren({
  dashboard: createRoute({
    getParentRoute: inside,
    path: "/",
    component: lazyRouteComponent(() => import("./Dashboard")),
  }),
  openings: createRoute({
    getParentRoute: inside,
    path: "plasser",
    component: lazyRouteComponent(() => import("./Openings")),
  }),
  newOpening: createRoute({
    getParentRoute: inside,
    path: "plasser/ny",
    component: lazyRouteComponent(() => import("./NewOpening")),
  }),
  opening: createRoute({
    getParentRoute: inside,
    path: "plasser/$openingId",
    component: lazyRouteComponent(() => import("./OpeningPage")),
  }),
  editOpening: createRoute({
    getParentRoute: inside,
    path: "plasser/$openingId/rediger",
    component: lazyRouteComponent(() => import("./EditOpening")),
  }),
  withdrawOpening: createRoute({
    getParentRoute: inside,
    path: "plasser/$openingId/trekk",
    component: lazyRouteComponent(() => import("./WithdrawOpening")),
  }),
  newUnit: createRoute({
    getParentRoute: inside,
    path: "sted",
    component: lazyRouteComponent(() => import("./NewUnit")),
  }),
  targets: createRoute({
    getParentRoute: inside,
    path: "mal",
    beforeLoad: () => openArea("commitment"),
    component: lazyRouteComponent(() => import("./Targets")),
  }),
  users: createRoute({
    getParentRoute: inside,
    path: "brukere",
    component: lazyRouteComponent(() => import("./UsersPage")),
  }),
  webhooks: createRoute({
    getParentRoute: inside,
    path: "system",
    component: lazyRouteComponent(() => import("./webhooks/WebhooksPage")),
  }),
  members: createRoute({
    getParentRoute: inside,
    path: "medlemmer",
    component: lazyRouteComponent(() => import("./Members")),
  }),
  member: createRoute({
    getParentRoute: inside,
    path: "medlemmer/$employerId",
    component: lazyRouteComponent(() => import("./Member")),
  }),
  newForMember: createRoute({
    getParentRoute: inside,
    path: "medlemmer/$employerId/plass",
    component: lazyRouteComponent(() => import("./NewForMember")),
  }),
  refer: createRoute({
    getParentRoute: inside,
    path: "henvis",
    beforeLoad: () => openArea("referrals"),
    component: lazyRouteComponent(() => import("../shared/referral/ReferPage")),
  }),
  match: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId",
    beforeLoad: () => openArea("profile", "mydata", "answers"),
    component: lazyRouteComponent(() => import("./match/MatchPage")),
  }),
  no: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId/ikke-aktuell",
    beforeLoad: withWords,
    component: lazyRouteComponent(() => import("./match/NotSelected")),
  }),
  offer: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId/tilbud",
    beforeLoad: withWords,
    component: lazyRouteComponent(() => import("./match/MakeOffer")),
  }),
  takeBack: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId/trekk",
    beforeLoad: withWords,
    component: lazyRouteComponent(() => import("./match/TakeBack")),
  }),
  messages: createRoute({
    getParentRoute: inside,
    path: "meldinger",
    beforeLoad: () => openArea("mydata"),
    component: lazyRouteComponent(() => import("../shared/inbox/Inbox")),
  }),
});
