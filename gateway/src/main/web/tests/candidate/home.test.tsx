import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, aMatch, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [] },
  "GET /suggestions/widen": {
    possible: 0,
    widen: [
      { rule: "WITHIN_REACH", needs: { reachKm: 42, furtherKm: 12 }, more: 3 },
      { rule: "EMPLOYER_APPROVED", needs: { trade: "snekkerfaget" }, more: 2 },
      { rule: "LICENCE_HELD", needs: { licences: ["B"] }, more: 1 },
    ],
  },
};

describe("home, before there is a case", () => {
  it("is asked for without a question that fails", async () => {
    const asked = world({
      "GET /session": signedIn("Kari Demo", "candidate"),
      "GET /me/candidate?orNothing=true": null,
    });
    show("/meg");
    expect(await screen.findByRole("link", { name: "Jeg har en kode" })).toBeVisible();
    expect(asked.map(({ path }) => path)).toContain("/me/candidate?orNothing=true");
    expect(asked.map(({ path }) => path)).not.toContain("/me/candidate");
    await expectAccessible();
  });
});

describe("home, while nothing is proposed", () => {
  it("says in short sentences what would open more, and only what is the young person's own to change", async () => {
    world(kari);
    show("/meg");
    expect(await screen.findByText("Vi finner ingen plass som passer nå.")).toBeVisible();
    const could = within(screen.getByText("Dette kan gi deg flere:").closest(".panel") as HTMLElement);
    expect(could.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Du reiser 12 km lenger: 3 plasser til",
      "Du tar førerkort: B (bil): 1 plass til",
    ]);
    await expectAccessible();
  });

  it("tells the county's days of the next two months, for the kinds that are wished for", async () => {
    const in10 = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
    const day = (milestone: string, on: string) => ({ milestone, day: on, about: false, source: "x", sourceDate: on });
    world({
      ...kari,
      "GET /formidling/ahead": {
        items: [day("DEADLINE", in10), day("SPECIAL_DEADLINE", in10), day("PLACING_ENDS", "2099-11-01")],
      },
    });
    show("/meg");
    expect(await screen.findByText(/Siste dag å søke læreplass på vigo.no/)).toBeVisible();
    expect(screen.queryByText(/opplæringskontrakt/)).toBeNull();
    expect(screen.queryByText(/finner ikke fylket plasser/)).toBeNull();
    await expectAccessible();
  });

  it("says nothing about it when there is a proposal to answer", async () => {
    const asked = world({ ...kari, "GET /matches": { items: [aMatch()] } });
    show("/meg");
    expect(await screen.findByText("Du har 1 forslag å svare på")).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain("/suggestions/widen");
  });
});
