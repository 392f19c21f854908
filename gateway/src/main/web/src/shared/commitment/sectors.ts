import type { Sector } from "../api/types";

export const SECTORS: readonly Sector[] = [
  "HEALTH_AND_CARE",
  "SCHOOLS_AND_CHILDHOOD",
  "TECHNICAL",
  "CULTURE",
  "ADMINISTRATION",
];
