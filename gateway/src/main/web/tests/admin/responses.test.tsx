import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const NOES = ["OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN", "OTHER"];
const year = (of: number, asked: number | null, counts: (number | null)[], median: number | null) => ({
  year: of,
  asked,
  replies: ["INTERESTED", "NOT_SELECTED", "SILENT", "UNANSWERED"].map((reply, at) => ({ reply, count: counts[at] })),
  noes: NOES.map((no, at) => ({ no, count: counts[1] === null ? null : [8, null, null, 7, null][at] })),
  days: median === null ? null : { first: 2, median, third: 9 },
});
const found = {
  at: "2026-11-21T10:00:00Z",
  years: [year(2026, 60, [30, 15, 5, 10], 4), year(2025, 40, [20, null, null, 11], null)],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/responses": found };

describe("how employers answer", () => {
  it("says how many answered of those who had to, and how fast, with a table of all years", async () => {
    world(ida);
    show("/styring/svar");
    expect(
      await screen.findByText(
        "60 ganger sa en ungdom ja. Bedriftene svarte på 90 % av dem de skulle svare på. Halvparten av svarene kom innen 4 dager.",
      ),
    ).toBeVisible();
    const noes = screen.getByRole("figure", { name: "Hvorfor de sa nei, 2026–2027" });
    expect(
      within(noes).getByText("15 nei kom før de møttes. Den vanligste grunnen: andre passet bedre."),
    ).toBeVisible();
    expect(within(noes).getAllByText("skjult").length).toBeGreaterThanOrEqual(3);
    const years = screen.getByRole("figure", { name: "Skoleår for skoleår" });
    expect(within(years).getByRole("row", { name: "2025–2026 40 20 skjult skjult 11 – – –" })).toBeVisible();
    expect(screen.getByText(/ingen liste over dem som svarer sent/)).toBeInTheDocument();
    await expectAccessible();
  });

  it("says in a sentence that a small number is not shown", async () => {
    world({ ...ida, "GET /insight/responses": { ...found, years: [found.years[1]] } });
    show("/styring/svar");
    expect(await screen.findByText(/^Hvor mange som sa nei, og hvorfor, er et lite tall/)).toBeVisible();
    expect(await screen.findByText(/^40 ganger sa en ungdom ja\. Hvor mange .* røper et lite tall/)).toBeVisible();
  });

  it("may have nothing to tell yet", async () => {
    world({ ...ida, "GET /insight/responses": { ...found, years: [] } });
    show("/styring/svar");
    expect(await screen.findByText("Ingen ungdom har sagt ja til et forslag ennå.")).toBeVisible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/responses": refusal(503) });
    show("/styring/svar");
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});
