/** Code lists that only those who post a place need; their words are in `texts/<language>/opening.json`. */
export const HAZARDS = [
  "HEIGHTS",
  "MACHINES",
  "ELECTRICITY",
  "CHEMICALS",
  "HEAVY_LIFTING",
  "NOISE",
  "HEAT_OR_COLD",
  "TRAFFIC",
  "INFECTION",
  "THREATS",
  "ALONE",
  "ASBESTOS",
  "RADIATION",
  "EXPLOSIVES",
] as const;
export const SPOKEN = [
  "NORWEGIAN",
  "ENGLISH",
  "POLISH",
  "LITHUANIAN",
  "UKRAINIAN",
  "ARABIC",
  "TIGRINYA",
  "SOMALI",
  "SAMI",
] as const;
export const ANSWERINGS = ["YES_NO", "CHOICE", "SHORT_TEXT"] as const;

export type Hazard = (typeof HAZARDS)[number];
export type Spoken = (typeof SPOKEN)[number];
export type Answering = (typeof ANSWERINGS)[number];
