import type { Role } from "../shared/api/types";
import type { Kind, List } from "./types";

/** Who may bring in what; the services decide, this only shows the right doors. */
const KINDS: [Kind, Role[]][] = [
  ["candidates", ["staff", "team-lead"]],
  ["referrals", ["staff", "team-lead"]],
  ["approvals", ["staff", "team-lead"]],
  ["employers", ["staff", "team-lead"]],
  ["openings", ["staff", "team-lead", "employer"]],
  ["ads", ["staff", "team-lead"]],
];

/** Lists that can be saved as a file. */
export const LISTS: [list: List, path: string, roles: Role[]][] = [
  ["cases", "/candidates/exports/candidates", ["staff", "team-lead"]],
  ["referrals", "/candidates/exports/referrals", ["staff", "team-lead"]],
  ["employers", "/employers/exports/employers", ["staff", "team-lead", "administrator"]],
  ["approvals", "/employers/exports/approvals", ["staff", "team-lead", "administrator"]],
  ["openings", "/employers/exports/openings", ["staff", "team-lead", "administrator", "employer"]],
];

export const kindsFor = (roles: Role[] = []): Kind[] =>
  KINDS.filter(([, allowed]) => allowed.some((role) => roles.includes(role))).map(([kind]) => kind);

export const isKind = (word: string | undefined): word is Kind => KINDS.some(([kind]) => kind === word);

export const listsFor = (roles: Role[] = []) =>
  LISTS.filter(([, , allowed]) => allowed.some((role) => roles.includes(role)));
