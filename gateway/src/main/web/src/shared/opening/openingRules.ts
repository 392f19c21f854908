import type { TFunction } from "i18next";
import * as z from "zod/mini";
import { KINDS, LANGUAGE_LEVELS, LICENCES, SKILLS, SUPPORTS, SURROUNDINGS } from "../api/codes";
import { ANSWERINGS, HAZARDS, SPOKEN } from "../api/codes.posting";
import { halves, MOST_LINES, MOST_QUESTIONS, type OpeningFields } from "./fields";

const COUNT = /^\d+$/;
const CLOCK = /^$|^([01]\d|2[0-3]):[0-5]\d/;

/** The mistakes we can see ourselves; the service looks at everything once more. */
export function openingRules(t: TFunction<"opening">): z.ZodMiniType<OpeningFields, OpeningFields> {
  const text = z.string();
  const filled = (message: string) => z.string().check(z.minLength(1, message));
  const between = (least: number, most: number) => (typed: string) =>
    COUNT.test(typed) && Number(typed) >= least && Number(typed) <= most;
  const hours = (most: number) => (typed: string) => {
    const found = halves(typed);
    return typed.trim() === "" || (found !== null && found >= 1 && found <= most && Number.isInteger(found * 2));
  };
  const lines = z.string().check(
    z.refine((typed) => typed.split("\n").filter((line) => line.trim()).length <= MOST_LINES, t("rule.lines")),
    z.refine((typed) => typed.split("\n").every((line) => line.trim().length <= 120), t("rule.lineLong")),
  );
  const fields = z.object({
    employerId: text,
    trade: filled(t("rule.trade")),
    kind: z.enum(KINDS),
    seats: z.string().check(z.refine(between(1, 50), t("rule.seats"))),
    title: filled(t("rule.title")),
    unitId: filled(t("rule.unit")),
    startFrom: filled(t("rule.startFrom")),
    startTo: text,
    perWeek: z.string().check(z.refine(hours(40), t("rule.perWeek"))),
    longestDay: z.string().check(z.refine(hours(12), t("rule.longestDay"))),
    workFrom: z.string().check(z.regex(CLOCK, t("rule.clock"))),
    workTo: z.string().check(z.regex(CLOCK, t("rule.clock"))),
    times: z.array(z.enum(["WEEKENDS", "UNTIL_CLOSING"])),
    tariffPay: z.enum(["", "YES", "NO"]),
    tasks: filled(t("rule.tasks")).check(z.maxLength(2000, t("rule.tasksLong"))),
    skills: z.array(z.enum(SKILLS)),
    surroundings: z.array(z.enum(SURROUNDINGS)),
    musts: lines,
    wishes: lines,
    licences: z.array(z.enum(LICENCES)),
    languageLevel: z.union([z.literal(""), z.enum(LANGUAGE_LEVELS)]),
    languages: z.array(z.enum(SPOKEN)),
    minimumAge: z.string().check(z.refine((age) => age === "" || between(15, 25)(age), t("rule.minimumAge"))),
    hazards: z.array(z.enum(HAZARDS)),
    riskDate: text,
    riskBy: text,
    riskMeasures: z.string().check(z.maxLength(1000, t("rule.measuresLong"))),
    supports: z.array(z.enum(SUPPORTS)),
    supervisor: text,
    enquiriesName: text,
    enquiriesPhone: text,
    enquiriesEmail: text,
    deadline: text,
    questions: z
      .array(z.object({ text, answering: z.enum(ANSWERINGS), options: text }))
      .check(z.maxLength(MOST_QUESTIONS, t("rule.questions"))),
  });
  return fields.check(
    z.refine(({ startFrom, startTo }) => startTo === "" || startTo > startFrom, {
      path: ["startTo"],
      message: t("rule.startTo"),
    }),
    z.refine(({ riskDate, riskBy }) => riskDate === "" || riskBy.trim() !== "", {
      path: ["riskBy"],
      message: t("rule.riskBy"),
    }),
    z.refine(({ riskDate, riskBy }) => riskBy.trim() === "" || riskDate !== "", {
      path: ["riskDate"],
      message: t("rule.riskDate"),
    }),
    z.refine(
      ({ enquiriesName, enquiriesPhone, enquiriesEmail }) =>
        enquiriesName.trim() !== "" || (enquiriesPhone === "" && enquiriesEmail === ""),
      { path: ["enquiriesName"], message: t("rule.enquiriesName") },
    ),
    z.refine(({ questions }) => questions.every(({ text: asked }) => asked.trim() !== ""), {
      path: ["questions"],
      message: t("rule.questionText"),
    }),
  ) as unknown as z.ZodMiniType<OpeningFields, OpeningFields>;
}
