/** The code lists of the platform, in the order they are shown. Their words are in `texts/<language>/codes.json`. */
export const KINDS = ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS"] as const;
export const LICENCES = ["AM", "B", "T", "TRUCK"] as const;
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1"] as const;
export const SKILLS = [
  "CUSTOMER_SERVICE",
  "FOOD_HYGIENE",
  "COOKING",
  "HAND_TOOLS",
  "DRAWING_READING",
  "COMPUTER",
  "CARE_OF_PEOPLE",
  "FIRST_AID",
  "CLEANING",
  "STORAGE_WORK",
  "WELDING",
  "PAINTING",
  "ELECTRONICS",
  "ANIMAL_CARE",
  "GARDENING",
  "DRIVING",
  "TEAMWORK",
  "ENGLISH",
] as const;
export const SUPPORTS = [
  "FIXED_CONTACT",
  "CALM_PLACE",
  "WRITTEN_INSTRUCTIONS",
  "STEP_BY_STEP",
  "FLEXIBLE_HOURS",
  "LANGUAGE_SUPPORT",
  "SHORTER_DAYS",
  "STEP_FREE_ACCESS",
] as const;
export const SURROUNDINGS = [
  "OUTDOOR",
  "INDOOR",
  "WITH_PEOPLE",
  "WITH_HANDS",
  "WITH_ANIMALS",
  "WITH_TECHNOLOGY",
  "SMALL_PLACE",
  "LARGE_PLACE",
] as const;
export const TRAVELS = ["ON_FOOT", "BICYCLE", "BUS", "TRAIN", "MOPED", "CAR", "LIFT"] as const;
export const EXPERIENCES = [
  "SUMMER_JOB",
  "PART_TIME_JOB",
  "FULL_TIME_JOB",
  "SCHOOL_PLACEMENT",
  "WORK_PLACEMENT",
  "VOLUNTEERING",
  "CLUB",
  "OWN_PROJECTS",
] as const;
/** Those taught in Norwegian schools: knowing one tells nothing about where somebody comes from. */
export const FOREIGN_LANGUAGES = ["ENGLISH", "GERMAN", "FRENCH", "SPANISH"] as const;
export const LANGUAGES = ["nb", "nn", "en"] as const;

export type Kind = (typeof KINDS)[number];
export type Licence = (typeof LICENCES)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export type Skill = (typeof SKILLS)[number];
export type Support = (typeof SUPPORTS)[number];
export type Surrounding = (typeof SURROUNDINGS)[number];
export type Travel = (typeof TRAVELS)[number];
export type Experience = (typeof EXPERIENCES)[number];
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];
export type Language = (typeof LANGUAGES)[number];
export type { Role } from "./types";
