import type { Details } from "../api/types";
import { Facts } from "../ui/Facts";
import { useDetailFacts } from "./useDetailFacts";

/** The rest of what is told about a place. Fetched when a proposal is read, not before. */
export default function PlaceDetails({ details }: { details: Details }) {
  const facts = useDetailFacts();
  return <Facts of={facts(details)} />;
}
