const nothing = (year: number) => ({
  year,
  official: [],
  funnel: [],
  medianDaysToPlace: null,
  responses: null,
  brokenOff: null,
});

/** The first page of figures where nothing but the rates of now is told. */
export const anOverview = (rates: unknown) => ({
  at: "2026-11-21T10:00:00Z",
  rates,
  chosen: nothing(2026),
  before: nothing(2025),
});
