import { newKey } from "./key";
import { Problem, problemFrom } from "./problem";

export interface Sending {
  body?: unknown;
  /** A file, or a form with one, sent as it is instead of a body; it says itself of what type it is. */
  file?: Blob | FormData;
  /** The version we read; sent as If-Match so that nobody's change is overwritten unseen. */
  version?: number;
  /** One key per intention: a repeated press after a lost answer does not do it twice. */
  key?: string;
}

const ORIGIN_MARK = { "X-CSRF": "1" };

/** The language of the page, so that problems are told in it. */
const language = () => document.documentElement.lang || "nb";

async function send(method: string, path: string, { body, file, version, key }: Sending): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": language() };
  if (method !== "GET") Object.assign(headers, ORIGIN_MARK);
  if (method === "POST") headers["Idempotency-Key"] = key ?? newKey();
  if (version !== undefined) headers["If-Match"] = `"${version}"`;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: "same-origin",
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  } catch {
    throw new Problem(0);
  }
}

async function answered<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemFrom(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : null) as T;
}

const at = (path: string) => `/api/v1${path}`;

export const get = async <T>(path: string): Promise<T> => answered<T>(await send("GET", at(path), {}));

/** Like {@link get}, but "there is none" is an answer and not a problem. */
export async function find<T>(path: string): Promise<T | null> {
  const response = await send("GET", at(path), {});
  return response.status === 404 ? null : answered<T | null>(response);
}

export const post = async <T>(path: string, sending: Sending = {}): Promise<T> =>
  answered<T>(await send("POST", at(path), sending));

export const put = async <T>(path: string, sending: Sending = {}): Promise<T> =>
  answered<T>(await send("PUT", at(path), sending));

export const remove = async <T>(path: string, sending: Sending = {}): Promise<T> =>
  answered<T>(await send("DELETE", at(path), sending));

/**
 * Signing out is a plain request to the gateway, outside the API. Answers where to go next: the provider ends its own
 * session there and sends the person back.
 */
export const logout = async (): Promise<string> => {
  const response = await send("POST", "/logout", {});
  if (response.status === 401) return "/";
  return (await answered<{ location?: string } | null>(response))?.location ?? "/";
};
