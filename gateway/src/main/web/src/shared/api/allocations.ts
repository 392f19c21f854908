import { queryOptions } from "@tanstack/react-query";
import { get, post } from "./http";
import { query } from "./query";
import type {
  Allocation,
  DraftLine,
  DraftResults,
  Listed,
  NewAllocation,
  PersonInPlans,
  PlanKind,
  PlanLine,
  PlanLines,
} from "./types";

const A_MOMENT = 1_000;
const MOST_PAGES = 40;

export const isUnderWay = ({ state }: Allocation) => state === "QUEUED" || state === "RUNNING";

export const allocations = () =>
  queryOptions({
    queryKey: ["allocations"],
    queryFn: () => get<Listed<Allocation>>("/allocations"),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 2 * A_MOMENT : false),
  });

/** Asked again each second while the run is under way, so that its progress is seen. */
export const allocation = (id: string) =>
  queryOptions({
    queryKey: ["allocation", id],
    queryFn: () => get<Allocation>(`/allocations/${id}`),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? A_MOMENT : false),
  });

/** All lines of one plan: people in one's own caseload, so never more than some pages. */
export const planLines = (id: string, plan: PlanKind) =>
  queryOptions({ queryKey: ["allocation", id, "lines", plan], queryFn: () => everyLine(id, plan) });

async function everyLine(id: string, plan: PlanKind): Promise<PlanLines> {
  const items: PlanLine[] = [];
  let hidden = 0;
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const some: PlanLines = await get<PlanLines>(`/allocations/${id}/lines${query({ plan, cursor, limit: 200 })}`);
    items.push(...some.items);
    hidden = Math.max(hidden, some.hidden);
    cursor = some.next;
    if (!cursor) break;
  }
  return { items, hidden, next: cursor };
}

export const personInPlans = (id: string, candidateId: string) =>
  queryOptions({
    queryKey: ["allocation", id, "person", candidateId],
    queryFn: () => get<PersonInPlans>(`/allocations/${id}/people/${candidateId}`),
  });

export const startAllocation = (body: NewAllocation, key: string) => post<Allocation>("/allocations", { body, key });
export const cancelAllocation = (id: string, key: string) => post<unknown>(`/allocations/${id}/cancel`, { key });
export const draftFromPlan = (id: string, body: { plan: PlanKind; lines: DraftLine[] }, key: string) =>
  post<DraftResults>(`/allocations/${id}/drafts`, { body, key });
