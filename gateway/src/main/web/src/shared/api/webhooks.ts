import { queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import { query } from "./query";
import type { Listed } from "./types";

export interface Webhook {
  id: string;
  version: number;
  address: string;
  /** Such as `match.presented`. */
  events: string[];
  state: "ACTIVE" | "PAUSED" | "DISABLED";
  /** The first failure since the last success. */
  failingSince: string | null;
  createdAt: string;
}

export interface WebhookCall {
  id: string;
  type: string;
  at: string;
  state: "WAITING" | "CALLING" | "DELIVERED" | "FAILED" | "DROPPED";
  attempts: number;
  due: string;
  /** Of the last attempt, such as `HTTP_500`. */
  outcome: string | null;
}

const SOON = 2000;

export const webhooks = (employer: string) =>
  queryOptions({
    queryKey: ["webhooks", employer],
    queryFn: () => get<Listed<Webhook>>(`/webhooks${query({ employer })}`),
  });

/** Asked again while something is on its way. */
export const webhookCalls = (id: string) =>
  queryOptions({
    queryKey: ["webhook-calls", id],
    queryFn: () => get<Listed<WebhookCall>>(`/webhooks/${id}/calls`),
    refetchInterval: ({ state }) =>
      state.data?.items.some((call) => call.state === "CALLING" || (call.state === "WAITING" && call.attempts === 0))
        ? SOON
        : false,
  });

export interface NewWebhook {
  employer: string;
  address: string;
  events: string[];
}

export const registerWebhook = (body: NewWebhook, key: string) =>
  post<{ webhook: Webhook; secret: string }>("/webhooks", { body, key });
export const pauseWebhook = ({ id, version }: Webhook, paused: boolean) =>
  put<Webhook>(`/webhooks/${id}/pause`, { body: { paused }, version });
export const testWebhook = (id: string, key: string) => post<WebhookCall>(`/webhooks/${id}/tests`, { key });
export const deleteWebhook = (id: string) => remove<unknown>(`/webhooks/${id}`);
