import type { Allocation, Fairness, PersonInPlans, Plan, PlanLine, Preview, RuleSet } from "../src/shared/api/types";

/** Made-up answers of the services, in the shape their contract promises. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  placed: 60,
  candidates: 100,
  seats: 80,
  blockingPairs: 0,
  meanScore: 71.5,
  byTrade: [
    { trade: "snekkerfaget", seats: 10, wishing: 14, placed: 8 },
    { trade: "tomrerfaget", seats: 3, wishing: null, placed: null },
  ],
  byRank: [
    { rank: 1, placed: 40 },
    { rank: 2, placed: 20 },
  ],
  coverage: 0.8,
  exposureGini: 0.42,
  losers: 9,
  gainers: 0,
  ...change,
});

export const anAllocation = (change: Partial<Allocation> = {}): Allocation => ({
  id: "a1",
  name: "Høsten 2027",
  state: "DONE",
  progress: null,
  requestedAt: "2026-11-21T10:00:00Z",
  finishedAt: "2026-11-21T10:00:04Z",
  settings: { trades: null, kinds: null, listLength: 20, equityWeight: 0, equityReason: null },
  rulesVersion: "2026-1",
  market: { version: 12, at: "2026-11-21T09:59:00Z" },
  seedHash: "9f86d081884c7d659a2feaa0c55ad015",
  seed: "frø",
  stable: aPlan(),
  fair: aPlan({ placed: 69, blockingPairs: 31, losers: 0, gainers: 9 }),
  failure: null,
  ...change,
});

export const aLine = (change: Partial<PlanLine> = {}): PlanLine => ({
  candidateId: "c1",
  openingId: "o1",
  score: 93,
  word: "VERY_GOOD",
  rank: 1,
  otherOpeningId: "o1",
  change: "SAME",
  matchId: null,
  ...change,
});

export const aPersonInPlans = (change: Partial<PersonInPlans> = {}): PersonInPlans => ({
  stable: { openingId: "o1", score: 71, rank: 2 },
  fair: { openingId: "o1", score: 71, rank: 2 },
  wishes: [
    {
      openingId: "o2",
      score: 80,
      rank: 1,
      seats: 2,
      outcome: "FILLED_BY_BETTER",
      lowestPlacedScore: 84.5,
      pointsMissing: 4.5,
    },
    { openingId: "o1", score: 71, rank: 2, seats: 1, outcome: "GIVEN", lowestPlacedScore: 71, pointsMissing: null },
    {
      openingId: "o3",
      score: 60,
      rank: 3,
      seats: 1,
      outcome: "NOT_REACHED",
      lowestPlacedScore: null,
      pointsMissing: null,
    },
  ],
  ...change,
});

export const someRules = (change: Partial<RuleSet> = {}): RuleSet => ({
  version: "2026-2",
  validFrom: "2026-11-20",
  author: "Administrator i Larvik kommune",
  reason: "Kort reisevei har vist seg å bety mer.",
  weights: {
    TRADE_RANK: 30,
    NEARNESS: 20,
    START_FITS: 15,
    SKILLS_IN_COMMON: 15,
    LANGUAGE: 10,
    PREFERENCES: 10,
    SUPPORT_COVERED: 10,
  },
  halfAtKm: 20,
  halfAtDays: 60,
  minutesPerKm: 1.2,
  veryGood: 80,
  good: 60,
  basedOn: "2026-1",
  decidedAt: "2026-11-20T09:00:00Z",
  ...change,
});

export const aPreview = (change: Partial<Preview> = {}): Preview => ({
  suggestionsCompared: 700,
  suggestionsChanged: 12,
  peopleAffected: 5,
  openingsAffected: 7,
  wordsChanged: 2,
  changes: [
    {
      openingId: "o1",
      trade: "snekkerfaget",
      change: "IN",
      before: null,
      after: { place: 4, score: 71, word: "GOOD" },
    },
    {
      openingId: "o2",
      trade: "tomrerfaget",
      change: "DOWN",
      before: { place: 2, score: 88, word: "VERY_GOOD" },
      after: { place: 5, score: 79, word: "GOOD" },
    },
  ],
  ...change,
});

export const aReport = (change: Partial<Fairness> = {}): Fairness => ({
  subject: { kind: "QUARTER", quarter: "2026-Q4", allocationId: null, plan: null },
  at: "2026-11-21T10:00:00Z",
  minimumGroup: 30,
  people: 150,
  placed: 60,
  dimensions: [
    {
      dimension: "LANGUAGE",
      groups: [
        { group: "ENOUGH", people: 90, placed: 45, rate: 0.5, ratio: 1, low: 0.8, high: 1.25, verdict: "OK" },
        {
          group: "NEEDS_SUPPORT",
          people: 56,
          placed: 14,
          rate: 0.25,
          ratio: 0.5,
          low: 0.32,
          high: 0.76,
          verdict: "LOOK_CLOSER",
        },
        {
          group: "NOT_STATED",
          people: null,
          placed: null,
          rate: null,
          ratio: null,
          low: null,
          high: null,
          verdict: "TOO_FEW",
        },
      ],
    },
  ],
  exposure: { gini: 0.42, coverage: 0.8, openings: 110, openingsInNoList: 22 },
  envy: { people: null, share: null },
  ...change,
});
