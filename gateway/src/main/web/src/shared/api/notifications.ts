import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Language } from "./codes";
import { get, put } from "./http";
import { query } from "./query";
import type { Listed, Notices } from "./types";

export const RHYTHMS = ["AT_ONCE", "DAILY", "WEEKLY"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Texts to young people exist in these as well, each once somebody who reads it has approved it. */
export const THEIR_LANGUAGES = ["uk", "ar", "so", "ti", "pl"] as const;
export type ChosenLanguage = Language | (typeof THEIR_LANGUAGES)[number];

/**
 * How I am told; the page is always told.
 * @property rhythm of e-mail; young people are told at once
 */
export interface NoticeChoice {
  email: boolean;
  sms: boolean;
  language: ChosenLanguage | null;
  rhythm?: Rhythm;
  version: number;
}

export interface SentNotice {
  id: string;
  channel: "EMAIL" | "SMS";
  state: "SENT" | "DELIVERED" | "FAILED" | "UNKNOWN";
  at: string;
  title: string;
}

/** Newest first; read again, every page of it that is shown is read from the top, so that none is left out between two. */
export const allNotices = () =>
  infiniteQueryOptions({
    queryKey: ["notices", "all"],
    queryFn: ({ pageParam }) => get<Notices>(`/notifications${query({ cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

export const noticeChoice = () =>
  queryOptions({ queryKey: ["notice-choice"], queryFn: () => get<NoticeChoice>("/notification-preferences") });

export const sentNotices = (language: string) =>
  queryOptions({
    queryKey: ["sent-notices", language],
    queryFn: () => get<Listed<SentNotice>>(`/notification-preferences/sent?lang=${language}`),
  });

export const choose = ({ version, ...body }: NoticeChoice) =>
  put<NoticeChoice>("/notification-preferences", { body, version });
