import { vi } from "vitest";
import { inForce } from "./people";

export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

type Answer = unknown | ((asked: Asked) => unknown);

/** An answer that is not 200. */
export const refusal = (status: number, body: Record<string, unknown> = {}) => ({ refusal: { status, body } });

const isRefusal = (answer: unknown): answer is ReturnType<typeof refusal> =>
  typeof answer === "object" && answer !== null && "refusal" in answer;

/** An answer with something said beside it. */
export const beside = (headers: Record<string, string>, body: unknown = {}) => ({ beside: { headers, body } });

const isBeside = (answer: unknown): answer is ReturnType<typeof beside> =>
  typeof answer === "object" && answer !== null && "beside" in answer;

/** Stands where the gateway stands: `"GET /session": {…}`. Whatever is not named is 404. Returns all that was asked. */
export function world(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  const everyday: Record<string, Answer> = {
    "GET /agencies": { items: ["OPPFOLGINGSTJENESTEN", "NAV", "SKOLE"].map((code) => ({ code })) },
    "GET /trades": { items: TRADES },
    "GET /notifications": { items: [], unread: 0 },
    "GET /deliveries": { items: [] },
    "GET /notification-preferences/languages": { items: [] },
    "GET /employers/e1/response-record": NOTHING_YET,
    ...Object.fromEntries(
      SHOWN_BEFORE.map((occasion) => [
        `GET /notification-templates/in-force/${occasion}`,
        inForce(`Melding om ${occasion}`),
      ]),
    ),
    "GET /employers/e1/users": { users: [], invitations: [], mayDecide: false, told: [] },
    "GET /employers/e1/users/me/notices": { email: null, language: null, wanted: {} },
  };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const path = String(url).replace("/api/v1", "");
    const method = init.method ?? "GET";
    const one: Asked = {
      method,
      path,
      headers: {
        ...(init.headers as Record<string, string>),
        ...(init.body instanceof Blob && { "Content-Type": init.body.type }), // as a browser does
      },
      body:
        init.body instanceof FormData || init.body instanceof Blob
          ? init.body
          : init.body
            ? JSON.parse(String(init.body))
            : undefined,
    };
    asked.push(one);
    const known = { ...everyday, ...answers };
    const found = known[`${method} ${path}`] ?? known[`${method} ${path.split("?")[0]}`];
    const answer = typeof found === "function" ? found(one) : found;
    if (answer === "no network") throw new TypeError("no network");
    if (answer === undefined) return json(404, { status: 404, title: "Finnes ikke" });
    if (isRefusal(answer)) return json(answer.refusal.status, answer.refusal.body);
    if (isBeside(answer)) return new Response(JSON.stringify(answer.beside.body), { headers: answer.beside.headers });
    return answer === null ? new Response(null, { status: 204 }) : json(200, answer);
  });
  return asked;
}

/** What is told of each of these is shown before it is sent. */
const SHOWN_BEFORE = [
  "RECORDED",
  "CLOSED",
  "TALK_HELD",
  "JOURNEY_ENDED",
  "INTERVIEW_AGREED",
  "INTERVIEW_CHANGED",
  "TRIAL",
  "CONTRACT_PREPARED",
  "CONTRACT_SENT",
  "CONTRACT_APPROVED",
  "CONTRACT_RETURNED",
];

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": status < 400 ? "application/json" : "application/problem+json" },
  });

const NOTHING_YET = {
  presented: 0,
  waiting: 0,
  answered: 0,
  silent: 0,
  noes: 0,
  answeredShare: null,
  medianDays: null,
};

export const TRADES = [
  { slug: "snekkerfaget", name: "Snekkerfaget", programme: "BA", programmeName: "Bygg- og anleggsteknikk" },
  { slug: "tomrerfaget", name: "Tømrerfaget", programme: "BA", programmeName: "Bygg- og anleggsteknikk" },
  { slug: "helsearbeiderfaget", name: "Helsearbeiderfaget", programme: "HS", programmeName: "Helse- og oppvekstfag" },
];
