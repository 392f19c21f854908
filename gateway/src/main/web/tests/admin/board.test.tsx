import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const at = "2026-11-21T10:00:00Z";
const ida = { "GET /session": signedIn("Ida Demo", "administrator") };
const figure = (measure: string, year: number, value: number) => ({
  measure,
  year,
  value,
  source: "Kommunen",
  date: "2026-01-05",
});
const own = ["OFFERED_SHARE", "DAYS_TO_PLACE", "ANSWERED_SHARE"];

describe("the indicator board", () => {
  const found = {
    at,
    indicators: [
      {
        measure: "NEET_SHARE",
        unit: "PERCENT",
        series: [figure("NEET_SHARE", 2021, 13), figure("NEET_SHARE", 2024, 11.5)],
        change: -1.5,
        way: "BETTER",
      },
      {
        measure: "NEET_PEOPLE",
        unit: "PEOPLE",
        series: [figure("NEET_PEOPLE", 2021, 700)],
        change: null,
        way: null,
      },
    ],
    missing: ["COMPLETION_SHARE"],
    own: [2026, 2025].flatMap((year) =>
      own.map((one, number) => ({ own: one, year, value: year === 2025 ? null : [0.66, 41, 0.9][number] })),
    ),
  };

  it("holds each figure against its first, with source and date, and our own beside them", async () => {
    world({ ...ida, "GET /insight/indicators": found });
    const { user } = show("/styring/indikatorer");
    const neet = await screen.findByRole("figure", { name: /^Andel unge utenfor arbeid og utdanning, prosent/ });
    expect(within(neet).getByText("Fra 13 % i 2021 til 11,5 % i 2024. Det går den rette veien.")).toBeVisible();
    await user.click(within(neet).getByRole("button", { name: "Vis som tabell" }));
    expect(within(neet).getByRole("row", { name: "2024 11,5 % Kommunen 5. januar 2026" })).toBeVisible();
    expect(screen.getByText("700 i 2021. Ett tall sier ikke hvilken vei det går.")).toBeVisible();
    expect(screen.getByText(/^Disse tallene mangler: andel som har fullført/)).toBeVisible();
    const ours = screen.getByRole("figure", { name: "Våre egne tall" });
    expect(within(ours).getByRole("row", { name: /^Har fått tilbud.* 66\s% vises ikke$/ })).toBeVisible();
    await expectAccessible();
  });

  it("may have nothing from others yet", async () => {
    world({ ...ida, "GET /insight/indicators": { ...found, indicators: [] } });
    show("/styring/indikatorer");
    expect(await screen.findByText("Ingen tall er hentet inn ennå.")).toBeVisible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/indicators": refusal(503) });
    show("/styring/indikatorer");
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});

describe("gains", () => {
  const found = {
    at,
    assumptions: [figure("GAIN_YEARS", 2026, 10)],
    missing: [] as string[],
    years: [
      { year: 2026, running: true, signed: null, range: null },
      { year: 2025, running: false, signed: 20, range: { low: 6000000, high: 20000000 } },
    ],
  };

  it("are a range, with the assumptions they rest on", async () => {
    world({ ...ida, "GET /insight/gains": found });
    show("/styring/gevinst");
    expect(
      await screen.findByText(/^20 fikk kontrakt i 2025–2026\. .* mellom 6 000 000 og 20 000 000 kroner/),
    ).toBeVisible();
    const assumed = screen.getByRole("figure", { name: "Forutsetningene" });
    expect(within(assumed).getByRole("row", { name: /år gevinsten regnes for 2026 10 Kommunen/ })).toBeVisible();
    await expectAccessible();
  });

  it("cannot be worked out without every assumption, nor of a small number", async () => {
    world({ ...ida, "GET /insight/gains": { ...found, missing: ["ANYWAY_SHARE_LOW"] } });
    show("/styring/gevinst");
    expect(await screen.findByText(/^Kan ikke beregnes\. Det mangler: andel som ville kommet/)).toBeVisible();
  });
});
