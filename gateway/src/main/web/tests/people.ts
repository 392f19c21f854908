import type { Candidate, Details, Employer, Match, Opening, Role, Session, Suggestion } from "../src/shared/api/types";

export const signedIn = (name: string, ...roles: Role[]): Session => ({ signedIn: true, subject: name, name, roles });

export const aCandidate = (change: Partial<Candidate> = {}): Candidate => ({
  id: "c1",
  version: 3,
  firstName: "Kari",
  lastName: "Demo",
  birthDate: "2009-04-12",
  phone: "+4790000001",
  email: "kari@demo.invalid",
  postalCode: "3256",
  place: "Larvik",
  language: "nb",
  linked: true,
  status: "PUBLISHED",
  completeness: 70,
  contact: { name: "Nora Demo", agency: "OPPFOLGINGSTJENESTEN" },
  consents: { matching: { given: true, at: "2026-11-10T09:00:00Z", textVersion: "2026-1" } },
  wishes: {
    trades: ["snekkerfaget"],
    neighbourTrades: false,
    kinds: ["LAERLING"],
    reachKm: 30,
    availableFrom: "2027-08-01",
    licences: [],
    skills: ["HAND_TOOLS"],
    languageLevel: "B2",
    supports: ["FIXED_CONTACT", "CALM_PLACE"],
    surroundings: [],
    entryRequirementMet: true,
    presentation: "Jeg liker å bygge.",
    travel: ["BUS"],
    experience: ["SUMMER_JOB"],
    experienceWords: null,
    languages: [{ language: "ENGLISH", level: "B1" }],
    supportWords: null,
    supportWordsForEmployers: false,
  },
  ...change,
});

export const NO_DETAILS: Details = {
  hours: null,
  tariffPay: null,
  musts: [],
  wishes: [],
  languages: [],
  hazards: [],
  riskAssessment: null,
  enquiries: null,
  deadline: null,
  questions: [],
};

export const anOpening = (change: Partial<Opening> = {}): Opening => ({
  id: "o1",
  version: 1,
  employerId: "e1",
  unitId: "u1",
  trade: "snekkerfaget",
  kind: "LAERLING",
  seats: 1,
  startFrom: "2027-08-01",
  startTo: null,
  title: "Lærling hos snekker",
  tasks: "Du lager dører.",
  licences: [],
  languageLevel: null,
  skills: [],
  supports: ["FIXED_CONTACT"],
  surroundings: [],
  minimumAge: null,
  supervisor: null,
  details: NO_DETAILS,
  status: "PUBLISHED",
  employerName: "Rolfs Snekkeri AS",
  unitName: "Verkstedet",
  place: "Stavern",
  ...change,
});

export const aMatch = (change: Partial<Match> = {}): Match => ({
  id: "m1",
  version: 4,
  candidateId: "c1",
  openingId: "o1",
  employerId: "e1",
  state: "PROPOSED",
  deadline: "2026-11-28T22:59:00Z",
  history: [],
  actions: [],
  trade: "snekkerfaget",
  kind: "LAERLING",
  ...change,
});

/** The words in force of one occasion, as notification-service tells them. */
export const inForce = (title: string) => ({
  items: [
    { channel: "INBOX", language: "nb", title, text: `${title}: les mer.`, version: 3, parts: null },
    { channel: "EMAIL", language: "nb", title: "Melding", text: "Hei\n\nLogg inn.", version: 2, parts: null },
  ],
});

export const aCompany = (change: Partial<Employer> = {}): Employer => ({
  id: "e1",
  version: 2,
  organisationNumber: "910000004",
  name: "Rolfs Snekkeri AS",
  contactName: "Rolf Demo",
  contactEmail: "rolf@demo.invalid",
  contactPhone: "+4790000020",
  language: "nb",
  units: [{ id: "u1", name: "Verkstedet", postalCode: "3290", place: "Stavern" }],
  approvals: [],
  office: false,
  memberships: [],
  register: null,
  ...change,
});

export const aSuggestion = (change: Partial<Suggestion> = {}): Suggestion => ({
  candidateId: "c1",
  openingId: "o1",
  score: 93.4,
  word: "VERY_GOOD",
  mustRules: [{ rule: "TRADE_WISHED", held: true }],
  factors: [
    { factor: "TRADE_RANK", weight: 30, value: 1, contribution: 31.6, compared: { rank: 1, neighbour: false } },
    { factor: "LANGUAGE", weight: 10, value: null, contribution: 0, compared: { asked: "B1" } },
  ],
  unknown: ["LANGUAGE"],
  notUsed: ["NAME", "GENDER"],
  distanceKm: 6.9,
  match: null,
  improve: [
    { factor: "START_FITS", needs: { availableFrom: "2027-08-01" }, points: 4.5 },
    { factor: "LANGUAGE", needs: { languageLevel: "B1" }, points: 6 },
  ],
  travel: { minutes: 18, mode: "BUS" },
  neighbour: false,
  ...change,
});
