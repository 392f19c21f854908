import type { Opening } from "../api/types";
import { Facts } from "../ui/Facts";
import { useOwnFacts } from "./useDetailFacts";

/** What young people do not see: whom to call, and the risk assessment. */
export function OwnFacts({ opening }: { opening: Opening }) {
  const facts = useOwnFacts()(opening.details).filter(Boolean);
  return facts.length > 0 ? <Facts of={facts} /> : null;
}
