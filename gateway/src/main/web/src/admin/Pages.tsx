import { useParams } from "@tanstack/react-router";
import CohortPage from "./CohortPage";
import DeliveriesPage from "./DeliveriesPage";
import Users from "./Users";

/** What is found from the figures. */
export default function Pages() {
  const { page } = useParams({ from: "/styring/$page" });
  if (page === "varsler") return <DeliveriesPage />;
  return page === "brukere" ? <Users /> : <CohortPage />;
}
