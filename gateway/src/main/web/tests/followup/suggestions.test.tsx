import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, aMatch, anOpening, aSuggestion, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const draft = aMatch({
  state: "DRAFT",
  version: 1,
  deadline: null,
  actions: [{ to: "PROPOSED" }, { to: "WITHDRAWN" }],
});
const missed = aSuggestion({
  openingId: "o2",
  mustRules: [
    { rule: "TRADE_WISHED", held: true },
    { rule: "WITHIN_REACH", held: false },
  ],
  obstacle: { rule: "WITHIN_REACH", needs: { reachKm: 42, furtherKm: 12 } },
  improve: [],
  travel: null,
});
const widen = [
  { rule: "LICENCE_HELD", needs: { licences: ["B"] }, more: 1 },
  { rule: "WITHIN_REACH", needs: { reachKm: 36, furtherKm: 6 }, more: 2 },
  { rule: "WITHIN_REACH", needs: { reachKm: 42, furtherKm: 12 }, more: 3 },
];
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates/c1": aCandidate({ language: "nn" }),
  "GET /openings/o1": anOpening(),
  "GET /openings/o2": anOpening({ id: "o2", title: "Langt unna" }),
  "GET /suggestions": {
    items: [aSuggestion()],
    nearMisses: [missed],
    widen,
    rulesVersion: "2026-1",
    market: { at: "2026-11-21T10:00:00Z" },
  },
  "GET /matches/m1": draft,
};

describe("suggestions for a person", () => {
  it("say the word before the number, and explain every factor", async () => {
    world(nora);
    show("/oppfolging/personer/c1/forslag");
    const word = await screen.findByText("Svært godt");
    expect(word.parentElement).toHaveTextContent(/^Svært godt 93 av 100$/);
    expect(screen.getByRole("row", { name: /Ønsket fag Ønske nr. 1 31,6 poeng/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /Norsk B1 trengs.* Teller ikke/ })).toBeVisible();
    expect(screen.getAllByText(/navn og kjønn/)[0]).toBeInTheDocument();
    expect(screen.getByText("Innenfor reiseveien", { exact: false, selector: "article > p" })).toBeVisible();
    expect(screen.getByText("Hvis Kari kan reise 12 km lenger (42 km), blir det mulig.")).toBeVisible();
    expect(screen.getByText(/ca\. 18 min med buss/)).toBeVisible();
    expect(screen.getByText(/Regler versjon 2026-1 · oppdatert/)).toBeVisible();
    await expectAccessible();
  });

  it("say that a place stands lower since the company lets people wait", async () => {
    const items = [aSuggestion({ lowered: { points: 3.75, silent: 3, due: 4 } })];
    world({ ...nora, "GET /suggestions": { ...nora["GET /suggestions"], items } });
    show("/oppfolging/personer/c1/forslag");
    expect(await screen.findByText(/bedriften lot 3 av 4 vente uten svar.*Poengene er de samme/)).toBeVisible();
  });

  it("tell what would change the ranking, what gives most first", async () => {
    world(nora);
    const { user } = show("/oppfolging/personer/c1/forslag");
    await user.click((await screen.findAllByText("Hva ville endret rangeringen?"))[0] as HTMLElement);
    const [first, second] = screen.getAllByText(/poeng mer$/);
    expect(first).toHaveTextContent("Hvis Kari kan norsk på nivå B1: 6 poeng mer");
    expect(second).toHaveTextContent("Hvis Kari kan starte 1. august 2027: 4,5 poeng mer");
  });

  it("count what would open more, step by step, the rule that gives most first", async () => {
    world(nora);
    show("/oppfolging/personer/c1/forslag");
    await screen.findByRole("heading", { name: "Hva kan gi flere?" });
    expect(screen.getAllByText(/flere plass(er)?$/).map(({ textContent }) => textContent)).toEqual([
      "Hvis Kari kan reise 6 km lenger (36 km): 2 flere plasser",
      "Hvis Kari kan reise 12 km lenger (42 km): 3 flere plasser",
      "Hvis Kari får førerkort: B (bil): 1 flere plass",
    ]);
  });

  it("say what to widen when nothing fits", async () => {
    world({ ...nora, "GET /suggestions": { ...nora["GET /suggestions"], items: [] } });
    show("/oppfolging/personer/c1/forslag");
    expect(await screen.findByRole("heading", { name: "Ingen plasser passer akkurat nå" })).toBeVisible();
    expect(screen.getByText(/12 km lenger \(42 km\): 3 flere plasser/)).toBeVisible();
  });

  it("mark a neighbour trade", async () => {
    world({
      ...nora,
      "GET /suggestions": { ...nora["GET /suggestions"], items: [aSuggestion({ neighbour: true })] },
    });
    show("/oppfolging/personer/c1/forslag");
    expect(await screen.findByText("Nabofag")).toBeVisible();
  });

  it("tell nobody before the last look: what is sent, in the person's language, and until when", async () => {
    const asked = world({
      ...nora,
      "GET /notification-templates/in-force/PROPOSAL?language=nn": {
        items: [
          {
            channel: "EMAIL",
            language: "nn",
            title: "Ei melding",
            text: "Vi har eit forslag til deg. Logg inn for å sjå det og svare.",
            version: 1,
            parts: null,
          },
        ],
      },
      "POST /matches": draft,
      "POST /matches/m1/transitions": { ...draft, state: "PROPOSED" },
    });
    const { user, router } = show("/oppfolging/personer/c1/forslag");
    await user.click(await screen.findByRole("button", { name: "Foreslå" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging/treff/m1/foresla"));
    expect(await screen.findByText("Vi har eit forslag til deg. Logg inn for å sjå det og svare.")).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual(["/matches"]);
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Foreslå for Kari" }));
    await waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(2));
    const proposed = asked.filter(({ method }) => method === "POST")[1];
    expect(proposed?.body).toMatchObject({ to: "PROPOSED", deadline: expect.stringMatching(/T2[12]:59:00.000Z$/) });
  });
});

describe("comparing suggestions", () => {
  const four = ["o1", "o2", "o3", "o4"];
  const many = {
    ...nora,
    ...Object.fromEntries(four.map((id) => [`GET /openings/${id}`, anOpening({ id, title: `Plass ${id}` })])),
    "GET /suggestions": {
      ...nora["GET /suggestions"],
      items: four.map((openingId, index) => aSuggestion({ openingId, score: 90 - index })),
      nearMisses: [],
    },
  };

  it("puts two side by side, factor by factor, and moves there", async () => {
    world(many);
    const { user } = show("/oppfolging/personer/c1/forslag");
    await user.click(await screen.findByRole("checkbox", { name: "Sammenlign Plass o1" }));
    await user.click(await screen.findByRole("checkbox", { name: "Sammenlign Plass o3" }));
    await user.click(screen.getByRole("button", { name: "Sammenlign de valgte" }));
    const table = await screen.findByRole("table", { name: "Side om side" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Hva", expect.stringContaining("Plass o1"), expect.stringContaining("Plass o3")]);
    expect(within(table).getByRole("row", { name: /Ønsket fag 31,6 poeng.*31,6 poeng/ })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Side om side" })).toHaveFocus();
    await expectAccessible();
  });

  it("never refuses without a word: neither one alone nor a fourth", async () => {
    world(many);
    const { user } = show("/oppfolging/personer/c1/forslag");
    await user.click(await screen.findByRole("checkbox", { name: "Sammenlign Plass o1" }));
    await user.click(screen.getByRole("button", { name: "Sammenlign de valgte" }));
    expect(screen.getByText("Velg minst to forslag først.")).toBeVisible();
    for (const id of ["o2", "o3", "o4"])
      await user.click(await screen.findByRole("checkbox", { name: `Sammenlign Plass ${id}` }));
    expect(screen.getByText(/høyst 3\. Fjern/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Sammenlign Plass o4" })).not.toBeChecked();
  });
});

describe("suggestions for a place", () => {
  it("count young people, not places", async () => {
    world({ ...nora, "GET /suggestions": { ...nora["GET /suggestions"], items: [], nearMisses: [] } });
    show("/oppfolging/plasser/o1");
    expect(await screen.findByText("Hvis ungdommen kan reise 12 km lenger (42 km): 3 flere ungdommer")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ingen av dine ungdommer passer akkurat nå" })).toBeVisible();
    await expectAccessible();
  });
});
