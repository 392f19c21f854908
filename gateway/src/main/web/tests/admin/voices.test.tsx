import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const of = (moment: string, answers: number | null, feelings: (number | null)[], clear: (number | null)[]) => ({
  moment,
  answers,
  feelings: ["GOOD", "SO_SO", "BAD"].map((feeling, at) => ({ feeling, answers: feelings[at] })),
  clear: ["YES", "NO", "NOT_SAID"].map((one, at) => ({ clear: one, answers: clear[at] })),
});
const nothing = ["TRIED", "BEGAN", "ENDED"].map((moment) => of(moment, null, [null, null, null], [null, null, null]));
const found = {
  at: "2026-11-21T10:00:00Z",
  year: 2026,
  moments: [
    of("ANSWERED", 40, [25, 10, 5], [30, null, null]),
    of("HEARD", 20, [5, 5, 10], [5, 10, 5]),
    of("MET", 12, [null, null, null], [null, null, null]),
    ...nothing,
  ],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/voices": found };

describe("what young people say of the steps", () => {
  it("tells the youth council which step was hard, in two tables of a school year", async () => {
    const asked = world(ida);
    show("/styring/unge-stemmer");
    expect(
      await screen.findByText("3 steg har nok svar til å vises. Flest sa «dårlig» om dette: Få svar fra bedriften."),
    ).toBeVisible();
    const how = screen.getByRole("figure", { name: "Hvordan var det?" });
    expect(within(how).getByRole("row", { name: "Svare på et forslag 40 25 10 5" })).toBeVisible();
    expect(within(how).getByRole("row", { name: "Møte bedriften 12 skjult skjult skjult" })).toBeVisible();
    const clear = screen.getByRole("figure", { name: "Var det klart hva som skjedde?" });
    expect(within(clear).getByRole("row", { name: "Svare på et forslag 40 30 skjult skjult" })).toBeVisible();
    expect(screen.getByText(/brukes aldri til å finne plasser/)).toBeInTheDocument();
    expect(asked.some(({ path }) => /^\/insight\/voices\?year=\d{4}$/.test(path))).toBe(true);
    await expectAccessible();
  });

  it("may have too little to tell", async () => {
    world({ ...ida, "GET /insight/voices": { ...found, moments: nothing } });
    show("/styring/unge-stemmer");
    expect(await screen.findByText(/eller det er for få til å vise/)).toBeVisible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/voices": refusal(503) });
    show("/styring/unge-stemmer");
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});
