import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const at = "2026-11-21T10:00:00Z";
const rate = (definition: string, share: number | null, why: string | null) => ({
  definition,
  contracts: share === null ? null : 37,
  applicants: share === null ? null : 50,
  rate: share,
  why,
  missing: [],
  used: [],
});
const official = (udir: number | null, ssb: number | null) => [
  rate("UDIR", udir, udir === null ? "APPLICANTS_MISSING" : null),
  rate("SSB", ssb, ssb === null ? "FEW_CONTRACTS" : null),
];
const funnel = (yes: number | null) => [
  { milestone: "PROPOSED", count: 80, ofPrevious: null, ofFirst: 1, medianDays: null },
  { milestone: "YES", count: yes, ofPrevious: null, ofFirst: yes === null ? null : yes / 80, medianDays: null },
];
const replied = (year: number, interested: number, refused: number, silent: number | null) => ({
  year,
  asked: 40,
  replies: [
    { reply: "INTERESTED", count: interested },
    { reply: "NOT_SELECTED", count: refused },
    { reply: "SILENT", count: silent },
    { reply: "UNANSWERED", count: 6 },
  ],
  days: null,
});
const reasons = (...told: [string, number | null][]) => told.map(([reason, contracts]) => ({ reason, contracts }));
const rates = {
  offersAccepted: 42,
  publishedCandidates: 120,
  rate: 0.35,
  unofficial: true,
  definition: "",
  at,
  demand: [
    { trade: "snekkerfaget", wishing: null, seatsHere: 7, seatsElsewhere: 0 },
    { trade: "tomrerfaget", wishing: 9, seatsHere: 2, seatsElsewhere: 4 },
  ],
};
const ended = {
  year: 2026,
  contracts: 14,
  reasons: reasons(["ANOTHER_TRADE", 8], ["MOVED_AWAY", 6], ["OTHER", null]),
};
const endedBefore = {
  year: 2025,
  contracts: 9,
  reasons: reasons(["ANOTHER_TRADE", null], ["MOVED_AWAY", null], ["OTHER", null]),
};
const chosen = {
  year: 2026,
  official: official(null, 0.74),
  funnel: funnel(40),
  medianDaysToPlace: 31,
  responses: replied(2026, 20, 10, 10),
  brokenOff: ended,
};
const before = {
  year: 2025,
  official: official(0.6, null),
  funnel: funnel(48),
  medianDaysToPlace: null,
  responses: replied(2025, 20, 10, null),
  brokenOff: endedBefore,
};
const overview = { at, rates, chosen, before };
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/overview?year=2026": overview };
const tile = (name: string) => screen.findByRole("listitem", { name });

afterEach(() => void vi.useRealTimers());

describe("the overview", () => {
  it("shows each figure with the year before, what it says, its definition and its page", async () => {
    vi.setSystemTime(new Date(at));
    world(ida);
    show("/styring");
    const yes = await tile("Ja fra ungdommene");
    expect(await within(yes).findByText(/^50\s%$/)).toBeVisible();
    expect(within(yes).getByText(/^Perioden før: 60\s%$/)).toBeVisible();
    expect(within(yes).getByText(/^Ned fra 60\s% til 50\s%\.$/)).toBeVisible();
    expect(within(yes).getByText("Andelen forslag ungdommen sa ja til.")).toBeInTheDocument();
    expect(within(yes).getByRole("link", { name: "Se trakten" })).toHaveAttribute(
      "href",
      "/styring/historikk?aar=2026",
    );
    const broken = await tile("Avbrudd");
    expect(
      within(broken).getByText(/^Opp fra 9 til 14\. Årsaker: Vil ha et annet fag \(8\) og Flyttet \(6\)/),
    ).toBeVisible();
    expect(within(await tile("Ledige plasser i kommunen")).getByText("9")).toBeVisible();
    expect(within(await tile("Svar fra bedriftene")).getByText(/^75\s%$/)).toBeVisible();
    await expectAccessible();
  });

  it("says what cannot be worked out, and hides what is withheld, on the page and in the file", async () => {
    vi.setSystemTime(new Date(at));
    world(ida);
    const kept: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      kept.push(file as Blob);
      return "blob:";
    });
    const { user } = show("/styring");
    const udir = await tile("Har fått læreplass (Udir)");
    expect(await within(udir).findByText("Kan ikke beregnes")).toBeVisible();
    const ssb = await tile("I lære 1. oktober (SSB)");
    expect(await within(ssb).findByText("Perioden før: skjult")).toBeVisible();
    expect(within(ssb).getByText("Kan ikke sammenlignes med perioden før.")).toBeVisible();
    const table = screen.getByRole("figure", { name: /Oversikten som tabell/ });
    await within(table).findByRole("row", { name: /^Dager til plass \(median\) Skoleåret 2026–2027 31 dager skjult/ });
    await user.click(within(table).getByRole("button", { name: "Last ned CSV" }));
    expect(new TextDecoder().decode(new Uint8Array(await (kept[0] as Blob).arrayBuffer()))).toContain(
      "Dager til plass (median);Skoleåret 2026–2027;31 dager;skjult;Kan ikke sammenlignes",
    );
    expect(screen.getByRole("button", { name: /PDF/ })).toBeVisible();
  });

  it("keeps the year in the address, and counts what is open for now alone", async () => {
    vi.setSystemTime(new Date(at));
    const longAgo = { ...before, year: 2024, responses: null, brokenOff: null };
    world({ ...ida, "GET /insight/overview?year=2025": { ...overview, chosen: before, before: longAgo } });
    const { user, router } = show("/styring");
    await user.selectOptions(await screen.findByLabelText("Skoleår"), "2025");
    expect(router.state.location.search).toEqual({ aar: 2025 });
    expect(await within(await tile("Avbrudd")).findByText("Perioden før: telles ikke")).toBeVisible();
    expect(within(await tile("Ledige plasser i kommunen")).getByText("telles ikke")).toBeVisible();
    const broken = await tile("Avbrudd");
    expect(await within(broken).findByText(/Årsakene er små tall og vises ikke\.$/)).toBeVisible();
  });

  it("is one answer, and says so when it cannot be had", async () => {
    vi.setSystemTime(new Date(at));
    const asked = world({ ...ida, "GET /insight/overview?year=2026": refusal(500) });
    const { user } = show("/styring");
    expect(await within(await tile("Avbrudd")).findByText("kan ikke hentes nå")).toBeVisible();
    expect(screen.getByRole("link", { name: /^Løftet/ })).toBeVisible();
    world(ida);
    await user.click(screen.getByRole("button", { name: "Prøv igjen" }));
    expect(await within(await tile("Ja fra ungdommene")).findByText(/^50\s%$/)).toBeVisible();
    expect(asked.filter(({ path }) => path.startsWith("/insight"))).toHaveLength(1);
  });

  it("leads to the broken-off contracts by reason", async () => {
    world({ ...ida, "GET /insight/broken-off": { at, years: [ended, endedBefore] } });
    show("/styring/avbrudd");
    expect(await screen.findByText("14 kontrakter sluttet før prøven.")).toBeVisible();
    expect(screen.getByRole("row", { name: /^2025–2026 9 skjult/ })).toBeVisible();
    await expectAccessible();
  });
});
