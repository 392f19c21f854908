import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";
import type { Session } from "./types";

export const session = () =>
  queryOptions({ queryKey: ["session"], queryFn: () => get<Session>("/session"), staleTime: 60_000 });

/** Sign-in happens at the gateway; afterwards it sends the person back to where they were going. */
export const loginAddress = (returnTo: string) => `/login?returnTo=${encodeURIComponent(returnTo)}`;
