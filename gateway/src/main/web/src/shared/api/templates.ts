import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { get, post, put } from "./http";
import type { Listed } from "./types";
import type { Template, TemplateLine, TemplatePreview } from "./types.templates";

const at = (id: string) => `/notification-templates/${encodeURIComponent(id)}`;

export const templates = () =>
  queryOptions({ queryKey: ["templates"], queryFn: () => get<Listed<TemplateLine>>("/notification-templates") });

export const template = (id: string) =>
  queryOptions({ queryKey: ["template", id], queryFn: () => get<Template>(at(id)) });

export interface Draft {
  language: string;
  title?: string;
  text: string;
}

/** What somebody would get, with invented data; nothing is stored. */
export const templatePreview = (id: string, draft: Draft) =>
  queryOptions({
    queryKey: ["template-preview", id, draft],
    queryFn: () => post<TemplatePreview>(`${at(id)}/preview`, { body: draft }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });

export interface Change {
  id: string;
  language: string;
  /** The version that was read. */
  version: number;
  title?: string;
  text: string;
  why: string;
  approved?: boolean;
}

export const changeTemplate = ({ id, language, version, ...body }: Change) =>
  put<Template>(`${at(id)}/texts/${language}`, { body, version });

export const restoreTemplate = (
  { id, language, version, why }: Omit<Change, "title" | "text" | "approved">,
  key: string,
) => post<Template>(`${at(id)}/texts/${language}/restoration`, { body: { why }, version, key });
