import type { Cell } from "../figure/saved";
import { Problem, problemFrom } from "./problem";

/** A figure as its reader sees it; null is withheld. */
export interface TakenFigure {
  title: string;
  finding: string;
  columns: string[];
  rows: Cell[][];
}

export type FileFormat = "xlsx" | "pdf";

/** Changes nothing, so it needs no key: asked again it is made again. */
export async function figuresAsFile(format: FileFormat, title: string, figures: TakenFigure[]): Promise<Blob> {
  const response = await fetch(`/api/v1/insight/files?format=${format}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Accept-Language": document.documentElement.lang || "nb",
      "X-CSRF": "1",
    },
    credentials: "same-origin",
    body: JSON.stringify({ title, figures }),
  }).catch(() => {
    throw new Problem(0);
  });
  if (!response.ok) throw await problemFrom(response);
  return response.blob();
}
