import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";
import { anOverview } from "./anOverview";

const rates = {
  offersAccepted: 42,
  publishedCandidates: 120,
  rate: 0.35,
  unofficial: true,
  definition: "",
  at: "2026-11-21T10:00:00Z",
  demand: [
    { trade: "snekkerfaget", wishing: null, seatsHere: 7, seatsElsewhere: 0 },
    { trade: "tomrerfaget", wishing: 9, seatsHere: 2, seatsElsewhere: 4 },
  ],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/overview": anOverview(rates) };

describe("the figures", () => {
  it("show the rate as unofficial, with its definition", async () => {
    world(ida);
    show("/styring");
    expect(await screen.findByTestId("rate")).toHaveTextContent(/^35\s%$/);
    expect(screen.getByText("Uoffisiell")).toBeVisible();
    expect(screen.getByText(/delt på ungdommer som er publisert/)).toBeInTheDocument();
    await expectAccessible();
  });

  it("say which trades more wish than there are places for, and hide what few wish", async () => {
    world(ida);
    show("/styring");
    expect(await screen.findByRole("row", { name: "Tømrerfaget 9 2 4 7" })).toBeVisible();
    expect(screen.getByRole("row", { name: "Snekkerfaget skjult 7 0 skjult" })).toBeVisible();
    expect(screen.getByText(/^1 fag har flere som ønsker det/)).toBeVisible();
  });

  it("say that there is nothing to divide by", async () => {
    world({ ...ida, "GET /insight/overview": anOverview({ ...rates, rate: null, publishedCandidates: 0 }) });
    show("/styring");
    expect(await screen.findByTestId("rate")).toHaveTextContent("Kan ikke beregnes");
  });
});

const MILESTONES = ["PROPOSED", "YES", "INTERESTED", "OFFERED", "OFFER_ACCEPTED", "SIGNED", "CERTIFICATE"];
const steps = (...counts: (number | null)[]) =>
  MILESTONES.map((milestone, at) => ({
    milestone,
    count: counts[at] ?? null,
    ofPrevious: counts[at] && at > 0 ? 0.5 : null,
    ofFirst: counts[at] ? 0.25 : null,
    medianDays: counts[at] && at > 0 ? 4 : null,
  }));
const line = (value: string, ...counts: (number | null)[]) => ({
  value,
  steps: steps(...counts),
  medianDaysToPlace: 31,
});
const past = {
  at: "2026-11-21T10:00:00Z",
  years: [2026, 2025],
  months: { first: "2026-08", last: "2027-07" },
  filter: null,
  funnel: steps(80, 40, 30, 20, 12, 6),
  medianDaysToPlace: 31,
  waiting: {
    people: 60,
    waiting: 48,
    quartiles: { first: 40, median: null, third: null },
    buckets: [
      { from: 0, to: 14, people: 12 },
      { from: 15, to: null, people: null },
    ],
    months: [
      { month: "2026-08", quartiles: { first: 12, median: 40, third: null } },
      { month: "2026-09", quartiles: { first: 10, median: 30, third: 61 } },
      { month: "2026-10", quartiles: { first: null, median: null, third: null } },
    ],
  },
  byMonth: [line("2026-08", 80, 40)],
  tables: [
    { dimension: "TRADE", lines: [line("snekkerfaget", 50, 30), line("tomrerfaget", 30, null)] },
    { dimension: "EMPLOYER", lines: [line("e1-unknown", 80, 40)] },
    { dimension: "UNIT", lines: [line("u1-unknown", 50, 30), line("e1-unknown", 30, null)] },
    { dimension: "KIND", lines: [line("LAERLING", 80, 40)] },
  ],
};
const historian = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /insight/past": past,
  "GET /employers": { items: [] },
  "GET /insight/past/groups": {
    at: "2026-11-21T10:00:00Z",
    year: 2026,
    tables: [
      { facet: "SCHOOL", lines: [line("thor", 50, 30), line("UNKNOWN", 30, null)] },
      { facet: "PART", lines: [line("PART_2", 80, 40)] },
      { facet: "AGENCY", lines: [line("NAV", 80, 40)] },
    ],
  },
  "GET /candidates/schools": { items: [{ code: "thor", name: "Thor Heyerdahl vgs" }] },
};

describe("the history", () => {
  it("says what came of the proposals, draws it, and shows the same as a table", async () => {
    world(historian);
    const { user } = show("/styring/historikk");
    expect(await screen.findByText(/^Av 80 forslag endte 12 med/)).toBeVisible();
    const funnel = screen.getByRole("figure", { name: /Fra forslag til fagbrev/ });
    expect(within(funnel).getByRole("img", { name: "Fra forslag til fagbrev" })).toBeVisible();
    await user.click(within(funnel).getByRole("button", { name: "Vis som tabell" }));
    expect(within(funnel).getByRole("row", { name: /^Ungdommen sa ja 40 50\s% 25\s% 4$/ })).toBeVisible();
    expect(screen.getByText(/ikke nådd ennå\. 60 ungdommer .* 48 av dem har ikke plass ennå/)).toBeVisible();
    await expectAccessible();
  });

  it("has no empty table of months where none may be told", async () => {
    world({ ...historian, "GET /insight/past": { ...past, waiting: { ...past.waiting, months: [] } } });
    show("/styring/historikk");
    expect(await screen.findByRole("figure", { name: /^Tid til plass/ })).toBeVisible();
    expect(screen.queryByText("Tid til plass, måned for måned")).toBeNull();
  });

  it("draws how long it takes month by month, says nothing of a month with few, and shows the same as a table", async () => {
    world(historian);
    const { user } = show("/styring/historikk");
    const months = await screen.findByRole("figure", { name: /Tid til plass, måned for måned/ });
    const drawing = within(months).getByRole("img", { name: "Tid til plass, måned for måned" });
    expect(drawing.querySelectorAll("polygon")).toHaveLength(1); // two months together, a gap where few stand behind
    expect(drawing.querySelectorAll("polygon")[0]?.getAttribute("points")?.split(" ")).toHaveLength(4);
    for (const words of ["aug", "40", "30", "Fra en fjerdedel til tre fjerdedeler"])
      expect(within(drawing).getByText(words)).toBeInTheDocument();
    expect(drawing.querySelectorAll("circle")).toHaveLength(3); // two months, and what the dot means
    await user.click(within(months).getByRole("button", { name: "Vis som tabell" }));
    expect(within(months).getByRole("row", { name: /^oktober 2026 – – –$/ })).toBeVisible();
    expect(within(months).getByRole("row", { name: /^september 2026 10 30 61$/ })).toBeVisible();
  });

  it("says in a sentence that a small number is not shown, and keeps rows of the same name apart", async () => {
    const alike = ["01a2037e-0000-7000-8000-000000000001", "01a2037f-0000-7000-8000-000000000001"];
    world({
      ...historian,
      "GET /insight/past": {
        ...past,
        funnel: past.funnel.map((step) => (step.milestone === "OFFER_ACCEPTED" ? { ...step, count: null } : step)),
        waiting: { ...past.waiting, waiting: null },
        tables: [{ dimension: "EMPLOYER", lines: alike.map((id) => line(id, 40, null)) }],
      },
      "GET /employers": { items: alike.map((id, at) => ({ id, name: at === 0 ? "Snekker AS" : "Maler AS" })) },
    });
    show("/styring/historikk");
    expect(await screen.findByText(/^80 forslag\. Hvor mange .* er et lite tall og vises ikke/)).toBeVisible();
    expect(screen.getByText(/Hvor mange som venter, er et lite tall/)).toBeVisible();
    const employers = screen.getByRole("figure", { name: /Per arbeidsgiver/ });
    await waitFor(() =>
      expect(
        within(employers)
          .getAllByRole("rowheader")
          .map((row) => row.textContent),
      ).toEqual(["Snekker AS", "Maler AS"]),
    );
  });

  it("stands by place of work, each with its employer, also where none was kept or no name could be had", async () => {
    world({
      ...historian,
      "GET /insight/past": {
        ...past,
        tables: [
          { dimension: "UNIT", lines: [line("u1", 50, 30), line("e1", 20, null), line("gone-123456", 10, null)] },
        ],
      },
      "GET /employers": {
        items: [{ id: "e1", name: "Larvik kommune", units: [{ id: "u1", name: "Farris sykehjem" }] }],
      },
    });
    const { user, router } = show("/styring/historikk?aar=2025");
    const units = await screen.findByRole("figure", { name: /Per arbeidssted/ });
    expect(await within(units).findByRole("row", { name: /^Larvik kommune: Farris sykehjem 50 30/ })).toBeVisible();
    expect(within(units).getByRole("row", { name: /^Larvik kommune: sted ikke oppgitt 20 skjult/ })).toBeVisible();
    expect(within(units).getByRole("row", { name: /^Arbeidssted 123456 10 skjult/ })).toBeVisible();
    expect(screen.getByText(/^Stedene til en arbeidsgiver er til sammen raden/)).toBeInTheDocument();
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText("Vis bare"), "UNIT u1");
    expect(router.state.location.search).toEqual({ aar: 2025, sted: "u1" });
  });

  it("is taken along by place of work, with the names and what is hidden", async () => {
    world({
      ...historian,
      "GET /employers": {
        items: [{ id: "e1-unknown", name: "Larvik kommune", units: [{ id: "u1-unknown", name: "Farris" }] }],
      },
    });
    const kept: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      kept.push(file as Blob);
      return "blob:";
    });
    const { user } = show("/styring/historikk");
    const units = await screen.findByRole("figure", { name: /Per arbeidssted/ });
    expect(await within(units).findByText("Larvik kommune: Farris")).toBeVisible();
    await user.click(within(units).getByRole("button", { name: "Last ned CSV" }));
    const told = new TextDecoder().decode(await (kept[0] as Blob).arrayBuffer());
    expect(told).toContain("Larvik kommune: Farris;50;30;");
    expect(told).toContain("Larvik kommune: sted ikke oppgitt;30;skjult;");
  });

  it("stands by school, part of the programme and agency, for the whole of a school year alone", async () => {
    world(historian);
    show("/styring/historikk");
    const bySchool = await screen.findByRole("figure", { name: /Per skole/ });
    expect(await within(bySchool).findByRole("row", { name: /^Thor Heyerdahl vgs 50 30/ })).toBeVisible();
    expect(within(bySchool).getByRole("row", { name: /^Ikke oppgitt 30 skjult/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /^Lærlingprogram del 2 80/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /^NAV 80/ })).toBeVisible();
    await expectAccessible();
  });

  it("goes without those tables when they cannot be counted", async () => {
    world({ ...historian, "GET /insight/past/groups": refusal(503) });
    show("/styring/historikk");
    expect(await screen.findByText(/^Av 80 forslag endte 12 med/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
    expect(screen.queryByRole("figure", { name: /Per skole/ })).toBeNull();
  });

  it("sorts by a heading, with what is withheld last", async () => {
    world(historian);
    const { user } = show("/styring/historikk");
    const trades = await screen.findByRole("figure", { name: /Per lærefag/ });
    await user.click(within(trades).getByRole("button", { name: "Ungdommen sa ja" }));
    await user.click(within(trades).getByRole("button", { name: "Ungdommen sa ja" }));
    const rows = within(trades).getAllByRole("rowheader");
    expect(rows.map((row) => row.textContent)).toEqual(["Snekkerfaget", "Tømrerfaget"]);
    expect(within(trades).getByRole("row", { name: /Tømrerfaget 30 skjult/ })).toBeVisible();
  });

  it("keeps period and filter in the address, one filter at a time", async () => {
    const asked = world(historian);
    const { user, router } = show("/styring/historikk?aar=2025");
    await user.selectOptions(await screen.findByLabelText("Vis bare"), "TRADE snekkerfaget");
    expect(router.state.location.search).toEqual({ aar: 2025, fag: "snekkerfaget" });
    await vi.waitFor(() =>
      expect(asked.map(({ path }) => path)).toContain("/insight/past?year=2025&trade=snekkerfaget"),
    );
    await user.selectOptions(await screen.findByLabelText("Periode"), "2025-08 2025-10");
    await vi.waitFor(() => expect(asked.map(({ path }) => path)).toContain("/insight/past?from=2025-08&to=2025-10"));
    expect(router.state.location.search).toEqual({ fra: "2025-08", til: "2025-10" });
  });

  it("is taken along as a file that hides the same", async () => {
    world(historian);
    const kept: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      kept.push(file as Blob);
      return "blob:";
    });
    const { user } = show("/styring/historikk");
    const trades = await screen.findByRole("figure", { name: /Per lærefag/ });
    await user.click(within(trades).getByRole("button", { name: "Last ned CSV" }));
    const bytes = new Uint8Array(await (kept[0] as Blob).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain("Tømrerfaget;30;skjult;");
  });
});

const official = {
  at: "2026-11-21T10:00:00Z",
  year: 2026,
  rates: [
    {
      definition: "UDIR",
      contracts: 8,
      applicants: null,
      rate: null,
      why: "APPLICANTS_MISSING",
      missing: ["FIRST_CHOICE_APPLICANTS"],
      used: [],
    },
    {
      definition: "SSB",
      contracts: 37,
      applicants: 50,
      rate: 0.74,
      why: null,
      missing: [],
      used: [{ measure: "APPLICANTS_15_JUNE", year: 2026, value: 50, source: "SSB", date: "2026-07-01" }],
    },
  ],
  figures: [{ measure: "APPLICANTS_15_JUNE", year: 2026, value: 50, source: "SSB", date: "2026-07-01" }],
};

describe("the official rates", () => {
  it("stand with their definitions and sources, or with why there is none", async () => {
    world({ "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/official": official });
    show("/styring/offisielle?aar=2026");
    expect(await screen.findByTestId("UDIR")).toHaveTextContent("Kan ikke beregnes");
    expect(screen.getByText(/Det mangler: søkere med læreplass som førsteønske/)).toBeVisible();
    expect(screen.getByTestId("SSB")).toHaveTextContent(/^74\s%$/);
    expect(screen.getByText("37 kontrakter delt på 50 søkere.")).toBeVisible();
    expect(screen.getByText("Søkertall fra SSB (1. juli 2026).")).toBeVisible();
    expect(screen.getByText(/^SSB: i lære 1\. oktober: 74\s%\.$/)).toBeVisible();
    expect(
      screen.getByRole("row", { name: /^Udir: .* 8 Kan ikke beregnes Kan ikke beregnes Søkertallene/ }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: /PDF/ })).toBeVisible();
    await expectAccessible();
  });

  it("take in figures from a file that was tried first", async () => {
    const asked = world({
      "GET /session": signedIn("Ida Demo", "administrator"),
      "GET /insight/official": official,
      "POST /insight/figures/imports": ({ path }: { path: string }) => ({
        accepted: 2,
        faults: [],
        taken: path.endsWith("dryRun=false"),
      }),
    });
    const { user } = show("/styring/offisielle?aar=2026");
    await user.click(await screen.findByRole("button", { name: "Prøv filen" }));
    expect(await screen.findAllByText("Velg en fil.")).not.toHaveLength(0);
    const file = new File(["measure;year"], "tall.csv", { type: "text/csv" });
    await user.upload(screen.getByLabelText(/^Fil med tall/), file);
    await user.click(screen.getByRole("button", { name: "Prøv filen" }));
    expect(await screen.findByText(/^2 tall kan tas inn/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ta inn tallene" }));
    expect(await screen.findByText("2 tall er tatt inn.", { selector: "p" })).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([
      "/insight/figures/imports?dryRun=true",
      "/insight/figures/imports?dryRun=false",
    ]);
  });

  it("name each fault of a file", async () => {
    world({
      "GET /session": signedIn("Ida Demo", "administrator"),
      "GET /insight/official": official,
      "POST /insight/figures/imports": {
        accepted: 0,
        faults: [{ line: 3, column: "year", code: "figure-year", detail: "Skriv et år fra 2000." }],
        taken: false,
      },
    });
    const { user } = show("/styring/offisielle?aar=2026");
    await user.upload(await screen.findByLabelText(/^Fil med tall/), new File(["x"], "t.csv", { type: "text/csv" }));
    await user.click(screen.getByRole("button", { name: "Prøv filen" }));
    expect(await screen.findByText("Linje 3: Skriv et år fra 2000.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ta inn tallene" })).toBeNull();
  });

  it("are read by team leads, who bring nothing in", async () => {
    world({ "GET /session": signedIn("Tone Demo", "team-lead"), "GET /insight/official": official });
    show("/styring/offisielle?aar=2026");
    expect(await screen.findByTestId("SSB")).toBeVisible();
    expect(screen.queryByLabelText(/^Fil med tall/)).toBeNull();
  });
});
