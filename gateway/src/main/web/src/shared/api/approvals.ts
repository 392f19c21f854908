import { queryOptions } from "@tanstack/react-query";
import type { Kind } from "./codes";
import { get, put, remove } from "./http";
import type { ExpiringApproval, Listed, Named, NewApproval } from "./types";

export const recordApproval = (id: string, version: number, { trade, ...body }: NewApproval) =>
  put<unknown>(`/employers/${id}/approvals/${trade}`, { body, version });
export const removeApproval = (id: string, version: number, trade: string, kinds: Kind[]) =>
  remove<unknown>(`/employers/${id}/approvals/${trade}?kinds=${kinds.join(",")}`, { version });
export const expiringApprovals = () =>
  queryOptions({
    queryKey: ["expiring-approvals"],
    queryFn: () => get<Listed<ExpiringApproval>>("/employers/expiring-approvals"),
  });

export const offices = () =>
  queryOptions({ queryKey: ["offices"], queryFn: () => get<Listed<Named>>("/employers/offices") });
export const members = (id: string) =>
  queryOptions({ queryKey: ["members", id], queryFn: () => get<Listed<Named>>(`/employers/${id}/members`) });
export const markOffice = (id: string, version: number, office: boolean) =>
  office
    ? put<unknown>(`/employers/${id}/office`, { version })
    : remove<unknown>(`/employers/${id}/office`, { version });
export const joinOffice = (id: string, version: number, office: string, body: { since: string; source: string }) =>
  put<unknown>(`/employers/${id}/memberships/${office}`, { body, version });
export const leaveOffice = (id: string, version: number, office: string) =>
  remove<unknown>(`/employers/${id}/memberships/${office}`, { version });
