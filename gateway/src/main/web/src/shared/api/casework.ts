import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { get, post, put, remove } from "./http";
import { query } from "./query";
import type { Candidate, CaseDocument, DocumentKind, Listed, Message, Note, StaffMember, Talk } from "./types";

const of = (id: string, rest: string) => `/candidates/${id}${rest}`;

export const notes = (id: string) =>
  queryOptions({ queryKey: ["notes", id], queryFn: () => get<Listed<Note>>(of(id, "/notes")) });
export const writeNote = (id: string, body: { text: string; readable: boolean }, key: string) =>
  post<Note>(of(id, "/notes"), { body, key });
export const changeNote = (id: string, note: Note, body: { text: string; readable: boolean }) =>
  put<Note>(of(id, `/notes/${note.id}`), { body, version: note.version });
export const removeNote = (id: string, noteId: string) => remove<void>(of(id, `/notes/${noteId}`));

export const documents = (id: string) =>
  queryOptions({ queryKey: ["documents", id], queryFn: () => get<Listed<CaseDocument>>(of(id, "/documents")) });
export function addDocument(id: string, file: File, kind: DocumentKind, forEmployers: boolean) {
  const form = new FormData();
  form.append("file", file);
  return post<CaseDocument>(of(id, `/documents${query({ kind, forEmployers: String(forEmployers) })}`), { file: form });
}
export const removeDocument = (id: string, documentId: string) => remove<void>(of(id, `/documents/${documentId}`));
/** Where the browser itself fetches the file; the service asks for the permission each time. */
export const documentAddress = (id: string, documentId: string, match?: string) =>
  `/api/v1${of(id, `/documents/${documentId}`)}${query({ match })}`;

export const talk = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["messages", id],
    queryFn: ({ pageParam }) => get<Talk>(of(id, `/messages${query({ cursor: pageParam, limit: 20 })}`)),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
export const write = (id: string, text: string, key: string) =>
  post<Message>(of(id, "/messages"), { body: { text }, key });
export const markTalkRead = (id: string) => put<void>(of(id, "/messages/read"));

export const colleagues = () =>
  queryOptions({ queryKey: ["staff"], queryFn: () => get<Listed<StaffMember>>("/staff") });
export const myself = () => queryOptions({ queryKey: ["staff", "me"], queryFn: () => get<StaffMember>("/staff/me") });
export const reachMe = (body: { phone: string; email: string }) => put<StaffMember>("/staff/me/contact", { body });
export const goAway = (body: { from: string; to: string; deputy: string }) =>
  put<StaffMember>("/staff/me/absence", { body: { ...body, from: body.from || null, to: body.to || null } });
export const comeBack = () => remove<StaffMember>("/staff/me/absence");

export const handOver = (id: string, body: { to: string; note: string; readable: boolean }, key: string) =>
  post<void>(of(id, "/handovers"), { body, key });
export const join = (id: string, subject: string) => put<Candidate>(of(id, `/team/${subject}`));
export const leave = (id: string, subject: string) => remove<void>(of(id, `/team/${subject}`));
