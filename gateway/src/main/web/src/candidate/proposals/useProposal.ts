import { useQuery } from "@tanstack/react-query";
import { opening } from "../../shared/api/employers";
import { match } from "../../shared/api/matches";

/** A proposal and the place it is about, which may have been taken away meanwhile. */
export function useProposal(matchId: string) {
  const proposal = useQuery(match(matchId));
  const place = useQuery({ ...opening(proposal.data?.openingId ?? ""), enabled: Boolean(proposal.data) });
  return { proposal, place: place.data ?? null };
}
