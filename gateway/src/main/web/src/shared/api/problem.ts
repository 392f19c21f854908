import type { FieldProblem, ProblemBody } from "./types";

/** An answer that was not what we asked for, with what the service said about it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly traceId?: string;
  readonly errors: FieldProblem[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? "";
    this.title = body.title;
    this.detail = body.detail;
    this.traceId = body.traceId;
    this.errors = body.errors ?? [];
  }

  /** Somebody else changed it since we read it. */
  get conflict(): boolean {
    return this.status === 412 || (this.status === 409 && this.code.toLowerCase().includes("meanwhile"));
  }

  /** The network, not the service, let us down. */
  get unreachable(): boolean {
    return this.status === 0;
  }
}

export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(500);
}

export async function problemFrom(response: Response): Promise<Problem> {
  const json = (response.headers.get("content-type") ?? "").includes("json");
  const body = json ? await response.json().catch(() => ({})) : {};
  return new Problem(response.status, body as ProblemBody);
}
