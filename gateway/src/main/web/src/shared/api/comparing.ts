import { queryOptions } from "@tanstack/react-query";
import { get, post } from "./http";
import { query } from "./query";
import type { Comparison, FiguresReceipt } from "./types.comparing";

export const official = (year: number) =>
  queryOptions({
    queryKey: ["official", year],
    queryFn: () => get<Comparison>(`/insight/official${query({ year })}`),
  });

export interface FiguresFile {
  csv: string;
  dryRun: boolean;
}

export const importFigures = ({ csv, dryRun }: FiguresFile, key: string) =>
  post<FiguresReceipt>(`/insight/figures/imports${query({ dryRun: String(dryRun) })}`, {
    file: new Blob([csv], { type: "text/csv" }),
    key,
  });
