import { queryOptions } from "@tanstack/react-query";
import { get } from "../../shared/api/http";

/** No news tells of this, so the page looks again by itself while somebody has it before them. */
export const OFTEN = 15_000;

/** A system that is not ours, as it was found since the service started. */
export interface OutsideSystem {
  name: string;
  mode: "LIVE" | "FILE" | "DEMO";
  answeredAt: string | null;
  failedAt: string | null;
  failure: string | null;
  restingSince: string | null;
}

/** What could not be taken in yet; it is tried again by itself. */
export interface Parked {
  group: string;
  topic: string;
  why: "MISSING" | "FAILED";
  keys: number;
  records: number;
  since: string;
  attempts: number;
}

export interface Imported {
  kind: string;
  state: string;
  rows: number;
  refused: number;
  problem: string | null;
  uploadedAt: string;
  endedAt: string | null;
}

/** What a service says of itself. */
export interface Says {
  waiting: number;
  silent: string[];
  parked: Parked[];
  resting: { service: string; since: string }[];
  outside: OutsideSystem[];
  imports: Imported[];
}

export interface ServiceNow {
  service: string;
  ready: boolean;
  says: Says | null;
}

export interface OperationNow {
  at: string;
  services: ServiceNow[];
  signIn: Pick<OutsideSystem, "answeredAt" | "failedAt" | "failure"> & { mode: "LIVE" | "DEMO" };
}

export const operation = () =>
  queryOptions({
    queryKey: ["operation"],
    queryFn: () => get<OperationNow>("/operation"),
    refetchInterval: OFTEN,
  });

/** All systems outside, in the order they are asked; the sign-in is the gateway's. */
export const outsideOf = ({ services, signIn }: OperationNow): OutsideSystem[] => [
  { name: "sign-in", restingSince: null, ...signIn },
  ...services.flatMap(({ says }) => says?.outside ?? []),
];
