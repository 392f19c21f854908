import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const counted = {
  at: "2026-11-20T10:00:00Z",
  outcomesKnown: true,
  people: 50,
  placed: 20,
  rows: [
    { part: "PART_2", schoolYear: 2026, school: "THOR_HEYERDAHL", people: 47, placed: 20 },
    { part: null, schoolYear: null, school: null, people: null, placed: null },
  ],
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /cohorts": counted,
  "GET /cohorts/outcomes": { known: false, lines: [] },
  "GET /candidates/schools": { items: [{ code: "THOR_HEYERDAHL", name: "Thor Heyerdahl vgs" }] },
};

describe("cohorts", () => {
  it("are counted, and small numbers are not shown", async () => {
    world(ida);
    show("/styring/kull");
    expect(await screen.findByText(/^20 ungdommer har fått plass\. 2 kull/)).toBeVisible();
    expect(await screen.findByRole("row", { name: /2026–2027.*del 2.*Thor Heyerdahl vgs.*47.*20/ })).toBeVisible();
    expect(screen.getByRole("row", { name: "Ikke oppgitt Ikke oppgitt Ikke oppgitt skjult skjult" })).toBeVisible();
    await expectAccessible();
  });

  it("tell administrators what came of the contracts, without what few stand behind", async () => {
    world({
      ...ida,
      "GET /cohorts/outcomes": {
        known: true,
        lines: [
          { part: "PART_1", contracts: 23, outcomes: { FAGBREV: null, HIGHER_EDUCATION: null, UNDER_WAY: 17 } },
          { part: "PART_2", contracts: null, outcomes: { FAGBREV: null, HIGHER_EDUCATION: null, UNDER_WAY: null } },
        ],
      },
    });
    show("/styring/kull");
    expect(
      await screen.findByText(
        "Lærlingprogram del 1: 23 kontrakter: 17 fortsatt i lære. Resten er små tall, eller røper små tall.",
      ),
    ).toBeVisible();
    expect(screen.getByText("Lærlingprogram del 2: færre enn fem kontrakter. Tallene vises ikke.")).toBeVisible();
    expect(screen.getByRole("row", { name: "Lærlingprogram del 1 23 skjult skjult 17" })).toBeVisible();
    expect(screen.getByRole("button", { name: /PDF/ })).toBeVisible();
    await expectAccessible();
  });

  it("say the line as it is counted", async () => {
    world({
      ...ida,
      "GET /session": signedIn("Liv Demo", "staff", "team-lead"),
      "GET /cohorts/outcomes": {
        known: true,
        lines: [{ part: "PART_1", contracts: 23, outcomes: { FAGBREV: 2, HIGHER_EDUCATION: 2, UNDER_WAY: 19 } }],
      },
    });
    show("/styring/kull");
    expect(
      await screen.findByText(/del 1: 23 kontrakter: 2 fagbrev, 2 høyere utdanning og 19 fortsatt i lære/),
    ).toBeVisible();
    await expectAccessible();
  });

  it("say so when nobody knows who has a place", async () => {
    world({ ...ida, "GET /cohorts": { ...counted, outcomesKnown: false, placed: null } });
    show("/styring/kull");
    expect(await screen.findAllByText(/kan ikke beregnes akkurat nå/)).not.toHaveLength(0);
  });
});
