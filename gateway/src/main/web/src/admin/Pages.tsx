import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { openArea } from "../shared/i18n/texts";
import { Waiting } from "../shared/ui/Load";
import CohortPage from "./CohortPage";
import Users from "./Users";

const BrokenOffPage = lazy(() => import("./past/BrokenOffPage"));
const BehindPage = lazy(() => import("./past/BehindPage"));
const CalendarPage = lazy(() => import("./calendar/CalendarPage"));
const GainsPage = lazy(() => import("./past/GainsPage"));
const IndicatorsPage = lazy(() => import("./past/IndicatorsPage"));
const OfficialPage = lazy(() => import("./past/OfficialPage"));
const OpenDataPage = lazy(() => import("./past/OpenDataPage"));
const OperationPage = lazy(async () => {
  await openArea("imports");
  return import("./operation/OperationPage");
});
const OwnPlacesPage = lazy(() => import("./past/OwnPlacesPage"));
const PromisePage = lazy(() => import("./past/PromisePage"));
const PastPage = lazy(() => import("./past/PastPage"));
const ResponsesPage = lazy(() => import("./past/ResponsesPage"));
const SupplyPage = lazy(() => import("./past/SupplyPage"));
const VoicesPage = lazy(() => import("./past/VoicesPage"));

/** What is found from the figures. */
export default function Pages() {
  const { page } = useParams({ from: "/styring/$page" });
  return <Suspense fallback={<Waiting />}>{pageOf(page)}</Suspense>;
}

function pageOf(page: string) {
  switch (page) {
    case "brukere":
      return <Users />;
    case "avbrudd":
      return <BrokenOffPage />;
    case "kalender":
      return <CalendarPage />;
    case "offisielle":
      return <OfficialPage />;
    case "egne-plasser":
      return <OwnPlacesPage />;
    case "loftet":
      return <PromisePage />;
    case "varsler":
      return <OperationPage />;
    case "apne-data":
      return <OpenDataPage />;
    case "indikatorer":
      return <IndicatorsPage />;
    case "gevinst":
      return <GainsPage />;
    case "svar":
      return <ResponsesPage />;
    case "fag-og-omraade":
      return <SupplyPage />;
    case "unge-stemmer":
      return <VoicesPage />;
    case "trakt":
      return <BehindPage />;
    case "historikk":
      return <PastPage />;
    default:
      return <CohortPage />;
  }
}
