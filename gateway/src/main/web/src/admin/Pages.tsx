import { useParams } from "@tanstack/react-router";
import CohortPage from "./CohortPage";
import Users from "./Users";

/** What is found from the figures. */
export default function Pages() {
  const { page } = useParams({ from: "/styring/$page" });
  return page === "brukere" ? <Users /> : <CohortPage />;
}
