import type { DeliveryFigures } from "./deliveryFigures";
import { type OperationNow, type OutsideSystem, outsideOf } from "./operation";

const MINUTE = 60_000;
const LATE = 10 * MINUTE;
const PARKED_LONG = 15 * MINUTE;
const MANY_TO_ANNOUNCE = 100;

/** Something that needs somebody: a text, what it is about, and where on the page to look. */
export interface Trouble {
  code:
    | "silent"
    | "notReady"
    | "deaf"
    | "announcing"
    | "parked"
    | "resting"
    | "outsideResting"
    | "outsideFailed"
    | "line"
    | "webhooks"
    | "imports";
  about?: string;
  count?: number;
  since?: string | null;
  section: "services" | "parked" | "outside" | "messages" | "webhooks" | "imports";
}

const older = (moment: string, than: number, now: string) => Date.parse(now) - Date.parse(moment) > than;

/** The last thing it did was to fail. */
export const isFailing = ({ answeredAt, failedAt }: OutsideSystem) =>
  failedAt !== null && (answeredAt === null || Date.parse(failedAt) > Date.parse(answeredAt));

/** Who takes over while the one before rests. */
export function takesOver(all: OutsideSystem[], name: string): string | undefined {
  const inTurn = all.filter((each) => each.name.startsWith("sms-"));
  const at = inTurn.findIndex((each) => each.name === name);
  return at < 0 ? undefined : inTurn.slice(at + 1).find(({ restingSince }) => restingSince === null)?.name;
}

/** What is wrong now, the worst first. */
export function troubles(now: OperationNow): Trouble[] {
  return [...ofServices(now), ...ofOutside(outsideOf(now)), ...ofImports(now)];
}

function ofServices({ services, at }: OperationNow): Trouble[] {
  return services.flatMap(({ service: about, ready, says }): Trouble[] => {
    if (says === null) return [{ code: "silent", about, section: "services" }];
    const long = says.parked.filter(({ since }) => older(since, PARKED_LONG, at));
    return [
      ...(ready ? [] : [{ code: "notReady", about, section: "services" } as const]),
      ...(says.silent.length > 0 ? [{ code: "deaf", about, section: "services" } as const] : []),
      ...(says.waiting > MANY_TO_ANNOUNCE
        ? [{ code: "announcing", about, count: says.waiting, section: "services" } as const]
        : []),
      ...says.resting.map(({ since }) => ({ code: "resting", about, since, section: "services" }) as const),
      ...(long.length > 0
        ? [
            {
              code: "parked",
              about,
              count: long.reduce((sum, { records }) => sum + records, 0),
              section: "parked",
            } as const,
          ]
        : []),
    ];
  });
}

function ofOutside(all: OutsideSystem[]): Trouble[] {
  return all.flatMap((each): Trouble[] => {
    if (each.restingSince !== null)
      return [{ code: "outsideResting", about: each.name, since: each.restingSince, section: "outside" }];
    if (isFailing(each)) return [{ code: "outsideFailed", about: each.name, since: each.failedAt, section: "outside" }];
    return [];
  });
}

function ofImports({ services }: OperationNow): Trouble[] {
  const stuck = services
    .flatMap(({ says }) => says?.imports ?? [])
    .filter(({ problem }) => problem === "import-waiting");
  return stuck.length > 0 ? [{ code: "imports", count: stuck.length, section: "imports" }] : [];
}

/** The same of what we send. */
export function troublesOfSending({ line, webhooks }: DeliveryFigures, now: string): Trouble[] {
  return [
    ...(line.oldestDue && older(line.oldestDue, LATE, now)
      ? [{ code: "line", count: line.due, since: line.oldestDue, section: "messages" } as const]
      : []),
    ...(webhooks.failing + webhooks.switchedOff > 0
      ? [{ code: "webhooks", count: webhooks.failing + webhooks.switchedOff, section: "webhooks" } as const]
      : []),
  ];
}
