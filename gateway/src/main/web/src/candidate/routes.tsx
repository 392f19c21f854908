import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";

const CandidateDoor = () => <Door roles={["candidate"]} />;

const door = createRoute({
  getParentRoute: () => rootRoute,
  path: "/meg",
  component: CandidateDoor,
  beforeLoad: () => openArea("candidate"),
});
const inside = () => door;
const withForms = () => openArea("forms");
const withProfile = () => openArea("forms", "profile");
const withMyData = () => openArea("forms", "profile", "mydata");

export const candidateRoutes = door.addChildren({
  home: createRoute({ getParentRoute: inside, path: "/", component: lazyRouteComponent(() => import("./Home")) }),
  code: createRoute({
    getParentRoute: inside,
    path: "kode",
    beforeLoad: withForms,
    component: lazyRouteComponent(() => import("./Redeem")),
  }),
  register: createRoute({
    getParentRoute: inside,
    path: "registrer",
    beforeLoad: withForms,
    component: lazyRouteComponent(() => import("./Register")),
  }),
  profile: createRoute({
    getParentRoute: inside,
    path: "profil",
    beforeLoad: withProfile,
    component: lazyRouteComponent(() => import("./profile/TaskList")),
  }),
  step: createRoute({
    getParentRoute: inside,
    path: "profil/$step",
    beforeLoad: withProfile,
    component: lazyRouteComponent(() => import("./profile/StepPage")),
  }),
  mine: createRoute({
    getParentRoute: inside,
    path: "mitt/$page",
    beforeLoad: withMyData,
    component: lazyRouteComponent(() => import("./MyPages")),
  }),
  consent: createRoute({
    getParentRoute: inside,
    path: "samtykke",
    beforeLoad: withMyData,
    component: lazyRouteComponent(() => import("./Consent")),
  }),
  proposals: createRoute({
    getParentRoute: inside,
    path: "forslag",
    component: lazyRouteComponent(() => import("./proposals/Proposals")),
  }),
  proposal: createRoute({
    getParentRoute: inside,
    path: "forslag/$matchId",
    component: lazyRouteComponent(() => import("./proposals/Proposal")),
  }),
  yes: createRoute({
    getParentRoute: inside,
    path: "forslag/$matchId/ja",
    beforeLoad: () => openArea("forms", "answers"),
    component: lazyRouteComponent(() => import("./proposals/SayYes")),
  }),
  no: createRoute({
    getParentRoute: inside,
    path: "forslag/$matchId/nei",
    beforeLoad: () => openArea("answers"),
    component: lazyRouteComponent(() => import("./proposals/SayNo")),
  }),
  messages: createRoute({
    getParentRoute: inside,
    path: "meldinger",
    beforeLoad: withMyData,
    component: lazyRouteComponent(() => import("../shared/inbox/Inbox")),
  }),
  insight: createRoute({
    getParentRoute: inside,
    path: "innsyn",
    component: lazyRouteComponent(() => import("./AccessLog")),
  }),
});
