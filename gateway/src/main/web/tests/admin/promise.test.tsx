import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";
import { anOverview } from "./anOverview";

const year = (
  of: number,
  wanted: number | null,
  offered: number | null,
  signed: number | null,
  without: number | null,
) => ({
  year: of,
  running: of === 2026,
  wanted,
  offered,
  signed,
  without,
});
const kept = { at: "2026-11-21T10:00:00Z", years: [year(2026, 61, 40, 12, 21), year(2025, 80, null, 55, null)] };
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/promise": kept };

describe("the promise", () => {
  it("says how many wanted, were offered and still wait, with a table of all years", async () => {
    world(ida);
    show("/styring/loftet");
    expect(await screen.findByText("61 vil ha lærekontrakt. 40 har fått tilbud, og 21 venter på et.")).toBeVisible();
    const years = screen.getByRole("figure", { name: "Skoleår for skoleår" });
    expect(within(years).getByRole("row", { name: "2025–2026 80 skjult 55 skjult" })).toBeVisible();
    expect(screen.getByText(/ser bare de som følger dem opp/)).toBeInTheDocument();
    await expectAccessible();
  });

  it("says in a sentence that a small number is not shown", async () => {
    world({ ...ida, "GET /insight/promise": { ...kept, years: [year(2026, 12, null, null, null)] } });
    show("/styring/loftet");
    expect(await screen.findByText(/^12 vil ha lærekontrakt\. Hvor mange .* røper et lite tall/)).toBeVisible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/promise": refusal(503) });
    show("/styring/loftet");
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});

describe("the rate of now", () => {
  it("is hidden when few have a place, or few have none", async () => {
    world({
      "GET /session": signedIn("Ida Demo", "administrator"),
      "GET /insight/overview": anOverview({
        offersAccepted: null,
        publishedCandidates: null,
        rate: null,
        unofficial: true,
        definition: "",
        at: "2026-11-21T10:00:00Z",
        demand: [],
      }),
    });
    show("/styring");
    expect(await screen.findByTestId("rate")).toHaveTextContent("skjult");
    expect(screen.getByText(/^Tallene er små, eller røper et lite tall/)).toBeVisible();
  });
});

describe("those without an offer", () => {
  const nora = {
    "GET /session": signedIn("Nora Demo", "staff"),
    "GET /insight/promise/people": {
      items: [
        { candidateId: "k2", registeredAt: "2026-02-01T10:00:00Z" },
        { candidateId: "k1", registeredAt: "2026-08-01T10:00:00Z" },
      ],
    },
    "GET /candidates": {
      items: [
        { id: "k1", firstName: "Kari", lastName: "Demo", wishes: { trades: ["tomrerfaget"] } },
        { id: "k2", firstName: "Amir", lastName: "Demo", wishes: null },
      ],
    },
  };

  it("are named to those who follow them up, the longest known first", async () => {
    world(nora);
    show("/oppfolging/uten-tilbud");
    expect(await screen.findByText("2 ungdommer venter på tilbud.")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Amir Demo" })).toHaveAttribute("href", "/oppfolging/personer/k2");
    expect(screen.getAllByRole("rowheader").map((row) => row.textContent)).toEqual(["Amir Demo", "Kari Demo"]);
    expect(screen.getByRole("row", { name: /Kari Demo Tømrerfaget 1\. august 2026/ })).toBeVisible();
    await expectAccessible();
  });

  it("may be nobody", async () => {
    world({ ...nora, "GET /insight/promise/people": { items: [] } });
    show("/oppfolging/uten-tilbud");
    expect(await screen.findByText("Alle har fått tilbud")).toBeVisible();
  });
});
