import { queryOptions } from "@tanstack/react-query";
import { find, get, post, remove } from "./http";
import { query } from "./query";
import type { Listed } from "./types";

export type Way = "PAPER" | "SMS";

/** @property code shown this once; null when it goes to the person's own phone */
export interface Invitation {
  code: string | null;
  expiresAt: string;
  by: Way;
  id: string | null;
}

/** @property id what was sent for it is told under this name; null on paper */
export interface LastInvitation {
  by: Way;
  madeAt: string;
  expiresAt: string;
  id: string | null;
}

export type DeliveryState = "PENDING" | "SENDING" | "SENT" | "DELIVERED" | "CANCELLED" | "FAILED" | "UNKNOWN";

/** @property at from when on it was to be sent */
export interface Delivery {
  state: DeliveryState;
  at: string;
  reason: string | null;
}

const A_MOMENT = 2_000;

const isUnderWay = (delivery?: Delivery) => !delivery || delivery.state === "PENDING" || delivery.state === "SENDING";

export const lastInvitation = (id: string) =>
  queryOptions({
    queryKey: ["invitation", id],
    queryFn: () => find<LastInvitation>(`/candidates/${id}/invitation`),
  });

/** What became of the SMS; asked again while it is on its way. */
export const smsOf = (invitation: string) =>
  queryOptions({
    queryKey: ["invitation-sms", invitation],
    queryFn: async () => (await get<Listed<Delivery>>(`/deliveries${query({ match: invitation })}`)).items[0] ?? null,
    refetchInterval: ({ state }) => (isUnderWay(state.data ?? undefined) ? A_MOMENT : false),
  });

export const invite = (id: string, by: Way, key: string) =>
  post<Invitation>(`/candidates/${id}/invitations`, { body: { by }, key });
export const withdrawInvitation = (id: string) => remove<unknown>(`/candidates/${id}/invitation`);
