import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { trades } from "../api/employers";
import type { Trade } from "../api/types";

type CodeList = "kind" | "licence" | "language" | "skill" | "support" | "surrounding" | "state" | "word";

const NONE: Trade[] = [];

/** The word for a code. A code we do not know yet is shown as it is, never as nothing. */
export function useCode(): (list: CodeList, code: string | null) => string {
  const { t } = useTranslation("codes");
  return (list, code) => (code ? t(`${list}.${code}` as never, { defaultValue: code }) : "");
}

/** What the list of trades came to: a form says so when it could not be had. */
export const useTradesAsked = () => useQuery(trades());

export function useTrades(): Trade[] {
  return useQuery(trades()).data?.items ?? NONE;
}

const readable = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ");

export function useTradeName(): (slug: string | null) => string {
  const all = useTrades();
  return (slug) => (slug ? nameIn(all, slug) : "");
}

function nameIn(all: Trade[], slug: string): string {
  return all.find((trade) => trade.slug === slug)?.name ?? readable(slug);
}
