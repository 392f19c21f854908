import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { myEmployer } from "../shared/api/employers";
import type { Employer } from "../shared/api/types";
import { Load } from "../shared/ui/Load";
import { RegisterCompany } from "./RegisterCompany";

/** Shows its children to a registered company; others register first. */
export function MyCompany({ children }: { children: (company: Employer) => ReactNode }) {
  const mine = useQuery(myEmployer());
  return <Load of={mine}>{(company) => (company ? children(company) : <RegisterCompany />)}</Load>;
}
