import type { Cell } from "../figure/saved";
import { Problem, problemFrom } from "./problem";
import { query } from "./query";

/** A figure as its reader sees it; null is withheld. */
export interface TakenFigure {
  title: string;
  finding: string;
  columns: string[];
  rows: Cell[][];
}

export type FileFormat = "xlsx" | "pdf";

/** Changes nothing, so it needs no key: asked again it is made again. */
export const figuresAsFile = (format: FileFormat, title: string, figures: TakenFigure[]): Promise<Blob> =>
  file(`/insight/files?format=${format}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF": "1" },
    body: JSON.stringify({ title, figures }),
  });

export const openRows = (): Promise<Blob> => file("/insight/open-data/proposals.csv");

/** What a catalogue needs to know of the open set. @param address where the file will be found */
export const openDataSet = (address: string): Promise<Blob> =>
  file(`/insight/open-data/dataset.jsonld${query({ address })}`);

async function file(path: string, asking: RequestInit = {}): Promise<Blob> {
  const headers = { ...asking.headers, "Accept-Language": document.documentElement.lang || "nb" };
  const response = await fetch(`/api/v1${path}`, { ...asking, headers, credentials: "same-origin" }).catch(() => {
    throw new Problem(0);
  });
  if (!response.ok) throw await problemFrom(response);
  return response.blob();
}
