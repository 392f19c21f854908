import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { PlanKind } from "../shared/api/types";
import { Door } from "../shared/frame/Door";
import { rootRoute } from "../shared/frame/rootRoute";
import { openArea } from "../shared/i18n/texts";
import type { DaySearch } from "./queue/asked";
import type { WallSearch } from "./wall/columns";

const StaffDoor = () => <Door roles={["staff", "team-lead"]} />;

const door = createRoute({
  getParentRoute: () => rootRoute,
  path: "/oppfolging",
  component: StaffDoor,
  beforeLoad: () => openArea("followup", "explain", "forms", "opening", "profile", "mydata", "referrals", "told"),
});
const inside = () => door;
const withJourneys = () => openArea("journey");
const withPlans = () => openArea("plans");
const withCompanies = () => openArea("companies");

export const followupRoutes = door.addChildren({
  people: createRoute({ getParentRoute: inside, path: "/", component: lazyRouteComponent(() => import("./Caseload")) }),
  newPerson: createRoute({
    getParentRoute: inside,
    path: "ny",
    component: lazyRouteComponent(() => import("./person/NewPerson")),
  }),
  person: createRoute({
    getParentRoute: inside,
    path: "personer/$candidateId",
    component: lazyRouteComponent(() => import("./person/PersonPage")),
  }),
  me: createRoute({
    getParentRoute: inside,
    path: "meg",
    component: lazyRouteComponent(() => import("./MePage")),
  }),
  protected: createRoute({
    getParentRoute: inside,
    path: "skjermet/$page",
    component: lazyRouteComponent(() => import("./protected/Pages")),
  }),
  referrals: createRoute({
    getParentRoute: inside,
    path: "henvisninger",
    component: lazyRouteComponent(() => import("./referrals/Referrals")),
  }),
  referral: createRoute({
    getParentRoute: inside,
    path: "henvisninger/$referralId",
    component: lazyRouteComponent(() => import("./referrals/ReferralPage")),
  }),
  wishes: createRoute({
    getParentRoute: inside,
    path: "personer/$candidateId/onsker",
    component: lazyRouteComponent(() => import("./person/WishesPage")),
  }),
  invitation: createRoute({
    getParentRoute: inside,
    path: "personer/$candidateId/kode",
    component: lazyRouteComponent(() => import("./person/InvitationPage")),
  }),
  suggestions: createRoute({
    getParentRoute: inside,
    path: "personer/$candidateId/forslag",
    component: lazyRouteComponent(() => import("./suggestions/ForPerson")),
  }),
  propose: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId/foresla",
    beforeLoad: () => openArea("share"),
    component: lazyRouteComponent(() => import("./matches/Propose")),
  }),
  matches: createRoute({
    getParentRoute: inside,
    path: "treff",
    validateSearch: (search): WallSearch => search, // the page reads what it knows
    component: lazyRouteComponent(() => import("./matches/Matches")),
  }),
  match: createRoute({
    getParentRoute: inside,
    path: "treff/$matchId",
    beforeLoad: () => openArea("process"),
    component: lazyRouteComponent(() => import("./matches/MatchPage")),
  }),
  journeys: createRoute({
    getParentRoute: inside,
    path: "lop",
    beforeLoad: withJourneys,
    component: lazyRouteComponent(() => import("./journeys/JourneyList")),
  }),
  journey: createRoute({
    getParentRoute: inside,
    path: "lop/$journeyId",
    beforeLoad: withJourneys,
    component: lazyRouteComponent(() => import("./journeys/JourneyPage")),
  }),
  plans: createRoute({
    getParentRoute: inside,
    path: "fordeling",
    beforeLoad: withPlans,
    component: lazyRouteComponent(() => import("./plans/Plans")),
  }),
  newPlan: createRoute({
    getParentRoute: inside,
    path: "fordeling/ny",
    beforeLoad: withPlans,
    component: lazyRouteComponent(() => import("./plans/NewPlan")),
  }),
  plan: createRoute({
    getParentRoute: inside,
    path: "fordeling/$allocationId",
    beforeLoad: withPlans,
    component: lazyRouteComponent(() => import("./plans/PlanPage")),
  }),
  personInPlan: createRoute({
    getParentRoute: inside,
    path: "fordeling/$allocationId/personer/$candidateId",
    validateSearch: ({ plan }): { plan?: PlanKind } => ({ plan: plan === "fair" ? "fair" : "stable" }),
    beforeLoad: withPlans,
    component: lazyRouteComponent(() => import("./plans/PersonInPlan")),
  }),
  companies: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere",
    beforeLoad: withCompanies,
    component: lazyRouteComponent(() => import("./companies/Companies")),
  }),
  newCompany: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/ny",
    beforeLoad: withCompanies,
    component: lazyRouteComponent(() => import("./companies/NewCompany")),
  }),
  company: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId",
    beforeLoad: withCompanies,
    component: lazyRouteComponent(() => import("./companies/CompanyPage")),
  }),
  targets: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId/mal",
    beforeLoad: () => openArea("commitment"),
    component: lazyRouteComponent(() => import("./companies/Targets")),
  }),
  newOpening: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId/plass",
    component: lazyRouteComponent(() => import("./companies/NewOpening")),
  }),
  manageOpening: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId/plasser/$openingId",
    component: lazyRouteComponent(() => import("./companies/ManageOpening")),
  }),
  editOpening: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId/plasser/$openingId/rediger",
    component: lazyRouteComponent(() => import("./companies/EditOpening")),
  }),
  withdrawOpening: createRoute({
    getParentRoute: inside,
    path: "arbeidsgivere/$employerId/plasser/$openingId/trekk",
    component: lazyRouteComponent(() => import("./companies/WithdrawOpening")),
  }),
  opening: createRoute({
    getParentRoute: inside,
    path: "plasser/$openingId",
    component: lazyRouteComponent(() => import("./suggestions/ForOpening")),
  }),
  share: createRoute({
    getParentRoute: inside,
    path: "plasser/$openingId/del",
    beforeLoad: () => openArea("share"),
    component: lazyRouteComponent(() => import("./share/ShareWith")),
  }),
  myDay: createRoute({
    getParentRoute: inside,
    path: "min-dag",
    validateSearch: (search): DaySearch => search,
    beforeLoad: () => openArea("queue"),
    component: lazyRouteComponent(() => import("./queue/MyDay")),
  }),
  lists: createRoute({
    getParentRoute: inside,
    path: "$list",
    component: lazyRouteComponent(() => import("./Lists")),
  }),
  messages: createRoute({
    getParentRoute: inside,
    path: "meldinger",
    component: lazyRouteComponent(() => import("../shared/inbox/Inbox")),
  }),
});
