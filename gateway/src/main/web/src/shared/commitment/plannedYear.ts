const SEPTEMBER = 9;

/** Places start in summer: from September on it is next year's that are planned. */
export const plannedYear = (today: string): number => {
  const [year, month] = today.split("-").map(Number) as [number, number];
  return month < SEPTEMBER ? year : year + 1;
};
