import type { Kind, LanguageLevel, Licence, Skill, Support, Surrounding } from "../api/codes";
import type { Answering, Hazard, Spoken } from "../api/codes.posting";
import type { Details, Employer, NewOpening, Opening } from "../api/types";

export const MOST_LINES = 5;
export const MOST_QUESTIONS = 3;

export interface QuestionFields {
  text: string;
  answering: Answering;
  /** One choice a line. */
  options: string;
}

/** The places of a form are texts; {@link toOpening} makes numbers and nothings of them. */
export interface OpeningFields {
  employerId: string;
  trade: string;
  kind: Kind;
  seats: string;
  title: string;
  unitId: string;
  startFrom: string;
  startTo: string;
  perWeek: string;
  longestDay: string;
  workFrom: string;
  workTo: string;
  times: ("WEEKENDS" | "UNTIL_CLOSING")[];
  tariffPay: "" | "YES" | "NO";
  tasks: string;
  skills: Skill[];
  surroundings: Surrounding[];
  /** One a line, as wishes. */
  musts: string;
  wishes: string;
  licences: Licence[];
  languageLevel: LanguageLevel | "";
  languages: Spoken[];
  minimumAge: string;
  hazards: Hazard[];
  riskDate: string;
  riskBy: string;
  riskMeasures: string;
  supports: Support[];
  supervisor: string;
  enquiriesName: string;
  enquiriesPhone: string;
  enquiriesEmail: string;
  deadline: string;
  questions: QuestionFields[];
}

export const OPENING_STEPS = [
  ["trade", ["trade", "kind", "seats", "title"]],
  ["place", ["unitId"]],
  ["time", ["startFrom", "startTo", "perWeek", "longestDay", "workFrom", "workTo", "times", "tariffPay"]],
  ["work", ["tasks", "skills", "surroundings"]],
  [
    "needs",
    [
      "musts",
      "wishes",
      "licences",
      "languageLevel",
      "languages",
      "minimumAge",
      "hazards",
      "riskDate",
      "riskBy",
      "riskMeasures",
      "supports",
    ],
  ],
  ["contact", ["supervisor", "enquiriesName", "enquiriesPhone", "enquiriesEmail", "deadline", "questions"]],
] as const satisfies [string, (keyof OpeningFields)[]][];

/** Where in the form the service's pointer leads, longest first. */
const PLACES: [string, keyof OpeningFields][] = [
  ["details/hours/perWeek", "perWeek"],
  ["details/hours/longestDay", "longestDay"],
  ["details/hours/from", "workFrom"],
  ["details/hours/to", "workTo"],
  ["details/riskAssessment/date", "riskDate"],
  ["details/riskAssessment/by", "riskBy"],
  ["details/riskAssessment/measures", "riskMeasures"],
  ["details/enquiries/name", "enquiriesName"],
  ["details/enquiries/phone", "enquiriesPhone"],
  ["details/enquiries/email", "enquiriesEmail"],
];

/** The field of the form that a pointer such as `/details/musts/0` is about. */
export function fieldAt(pointer: string): keyof OpeningFields {
  const path = pointer.replace(/^\//, "");
  const known = PLACES.find(([start]) => path.startsWith(start));
  if (known) return known[1];
  const [first, second] = path.split("/");
  return (first === "details" ? (second ?? "") : first) as keyof OpeningFields;
}

export function toFields(company: Employer, before?: Opening): OpeningFields {
  const details = before?.details;
  const hours = details?.hours;
  const onlyUnit = company.units.length === 1 ? (company.units[0]?.id ?? "") : "";
  return {
    employerId: company.id,
    unitId: before?.unitId ?? onlyUnit,
    trade: before?.trade ?? "",
    kind: before?.kind ?? "LAERLING",
    seats: String(before?.seats ?? 1),
    startFrom: before?.startFrom ?? "",
    startTo: before?.startTo ?? "",
    title: before?.title ?? "",
    tasks: before?.tasks ?? "",
    licences: before?.licences ?? [],
    languageLevel: before?.languageLevel ?? "",
    skills: before?.skills ?? [],
    supports: before?.supports ?? [],
    surroundings: before?.surroundings ?? [],
    minimumAge: before?.minimumAge == null ? "" : String(before.minimumAge),
    supervisor: before?.supervisor ?? "",
    perWeek: written(hours?.perWeek),
    longestDay: written(hours?.longestDay),
    workFrom: hours?.from?.slice(0, 5) ?? "",
    workTo: hours?.to?.slice(0, 5) ?? "",
    times: [
      ...(hours?.weekends ? (["WEEKENDS"] as const) : []),
      ...(hours?.untilClosing ? (["UNTIL_CLOSING"] as const) : []),
    ],
    tariffPay: details?.tariffPay == null ? "" : details.tariffPay ? "YES" : "NO",
    musts: details?.musts.join("\n") ?? "",
    wishes: details?.wishes.join("\n") ?? "",
    languages: details?.languages ?? [],
    hazards: details?.hazards ?? [],
    riskDate: details?.riskAssessment?.date ?? "",
    riskBy: details?.riskAssessment?.by ?? "",
    riskMeasures: details?.riskAssessment?.measures ?? "",
    enquiriesName: details?.enquiries?.name ?? "",
    enquiriesPhone: details?.enquiries?.phone ?? "",
    enquiriesEmail: details?.enquiries?.email ?? "",
    deadline: details?.deadline ?? "",
    questions: (details?.questions ?? []).map(({ text, answering, options }) => ({
      text,
      answering,
      options: options.join("\n"),
    })),
  };
}

/** What is written so far, as the service takes it; a draft may lack anything. */
export function toOpening(fields: OpeningFields): NewOpening {
  return {
    employerId: fields.employerId,
    unitId: orNothing(fields.unitId),
    trade: orNothing(fields.trade),
    kind: fields.kind,
    seats: count(fields.seats),
    startFrom: orNothing(fields.startFrom),
    startTo: orNothing(fields.startTo),
    title: orNothing(fields.title),
    tasks: orNothing(fields.tasks),
    licences: fields.licences,
    languageLevel: fields.languageLevel || null,
    skills: fields.skills,
    supports: fields.supports,
    surroundings: fields.surroundings,
    minimumAge: count(fields.minimumAge),
    supervisor: orNothing(fields.supervisor),
    details: toDetails(fields),
  };
}

function toDetails(fields: OpeningFields): Details {
  const name = orNothing(fields.enquiriesName);
  const assessed = fields.riskDate !== "" && fields.riskBy.trim() !== "";
  return {
    hours: toHours(fields),
    tariffPay: fields.tariffPay === "" ? null : fields.tariffPay === "YES",
    musts: lines(fields.musts),
    wishes: lines(fields.wishes),
    languages: fields.languages,
    hazards: fields.hazards,
    riskAssessment: assessed
      ? { date: fields.riskDate, by: fields.riskBy.trim(), measures: orNothing(fields.riskMeasures) }
      : null,
    enquiries: name ? { name, phone: orNothing(fields.enquiriesPhone), email: orNothing(fields.enquiriesEmail) } : null,
    deadline: orNothing(fields.deadline),
    questions: fields.questions
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, answering, options }) => ({
        text: text.trim(),
        answering,
        options: answering === "CHOICE" ? lines(options) : [],
      })),
  };
}

function toHours(fields: OpeningFields): Details["hours"] {
  const hours = {
    perWeek: halves(fields.perWeek),
    longestDay: halves(fields.longestDay),
    from: orNothing(fields.workFrom),
    to: orNothing(fields.workTo),
    weekends: fields.times.includes("WEEKENDS"),
    untilClosing: fields.times.includes("UNTIL_CLOSING"),
  };
  return Object.values(hours).some(Boolean) ? hours : null;
}

/** Hours as people write them, with comma or full stop; nothing when it is no number. */
export function halves(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

const written = (hours?: number | null) => (hours == null ? "" : String(hours).replace(".", ","));
const orNothing = (text: string) => text.trim() || null;
const count = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null);
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
