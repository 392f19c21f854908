import { queryOptions } from "@tanstack/react-query";
import type { Language } from "./codes";
import { get, put } from "./http";
import type { Listed } from "./types";

/** How I am told; the page is always told. */
export interface NoticeChoice {
  email: boolean;
  sms: boolean;
  language: Language | null;
  version: number;
}

export interface SentNotice {
  id: string;
  channel: "EMAIL" | "SMS";
  state: "SENT" | "DELIVERED" | "FAILED" | "UNKNOWN";
  at: string;
  title: string;
}

export const noticeChoice = () =>
  queryOptions({ queryKey: ["notice-choice"], queryFn: () => get<NoticeChoice>("/notification-preferences") });

export const sentNotices = (language: string) =>
  queryOptions({
    queryKey: ["sent-notices", language],
    queryFn: () => get<Listed<SentNotice>>(`/notification-preferences/sent?lang=${language}`),
  });

export const choose = ({ version, ...body }: NoticeChoice) =>
  put<NoticeChoice>("/notification-preferences", { body, version });
