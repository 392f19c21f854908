import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { myCandidate } from "../shared/api/candidates";
import type { Candidate } from "../shared/api/types";
import { Load } from "../shared/ui/Load";
import { Welcome } from "./Welcome";

/** Shows its children to a person we know; others are asked for their code, or to register. */
export function MyCase({ children }: { children: (me: Candidate) => ReactNode }) {
  const mine = useQuery(myCandidate());
  return <Load of={mine}>{(me) => (me ? children(me) : <Welcome />)}</Load>;
}
