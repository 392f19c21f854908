import { useQuery } from "@tanstack/react-query";
import { journeys } from "../shared/api/journeys";
import { JourneyLater } from "../shared/process/JourneyLater";

/**
 * Vg3 in school has no suggestion it came from, and so no page of one: it is on the first page, whatever else is to be
 * done, until the follow-up is over.
 */
export default function MySchool() {
  const { data } = useQuery(journeys());
  const mine = (data?.items ?? []).filter(({ openingId, stage }) => !openingId && stage !== "CLOSED");
  return mine.map(({ id }) => <JourneyLater key={id} id={id} side="candidate" />);
}
