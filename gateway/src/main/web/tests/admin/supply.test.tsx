import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const found = {
  at: "2026-11-21T10:00:00Z",
  municipality: "4001",
  areas: [
    { id: "Larvik", name: "Larvik", here: true, near: true },
    { id: "Stavern", name: "Stavern", here: true, near: true },
    { id: "3907", name: "Sandefjord", here: false, near: true },
    { id: "", name: "", here: false, near: false },
  ],
  withheld: false,
  trades: [
    {
      trade: "tomrerfaget",
      wishing: 29,
      cells: [
        { wishing: 20, seats: 3 },
        { wishing: null, seats: 0 },
        { wishing: null, seats: 4 },
        { wishing: null, seats: 1 },
      ],
    },
    {
      trade: "urmakerfaget",
      wishing: null,
      cells: [
        { wishing: null, seats: 1 },
        { wishing: null, seats: 0 },
        { wishing: null, seats: 0 },
        { wishing: null, seats: 0 },
      ],
    },
  ],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/supply": found };

describe("wishes and places by trade and area", () => {
  it("says where more wish a trade than there are places, with both tables", async () => {
    world(ida);
    show("/styring/fag-og-omraade");
    expect(await screen.findByText("Ett sted ønsker flere et fag enn det er plasser.")).toBeVisible();
    const areas = screen.getByRole("figure", { name: "Fag og område" });
    expect(await within(areas).findByRole("row", { name: "Tømrerfaget Larvik 20 3 17" })).toBeVisible();
    expect(within(areas).getByRole("row", { name: "Tømrerfaget Sandefjord kommune skjult 4 skjult" })).toBeVisible();
    expect(within(areas).getByRole("row", { name: "Tømrerfaget Andre steder skjult 1 skjult" })).toBeVisible();
    expect(within(areas).queryByRole("row", { name: /Stavern/ })).toBeNull();
    const all = screen.getByRole("figure", { name: "Fag for fag, hele området" });
    expect(within(all).getByRole("row", { name: "Tømrerfaget 29 3 4 22" })).toBeVisible();
    await expectAccessible();
  });

  it("says why nothing is told of where people live", async () => {
    world({ ...ida, "GET /insight/supply": { ...found, withheld: true } });
    show("/styring/fag-og-omraade");
    expect(await screen.findByText(/Derfor vises det ikke hvor de bor/)).toBeVisible();
  });

  it("may have nothing to tell yet", async () => {
    world({ ...ida, "GET /insight/supply": { ...found, trades: [] } });
    show("/styring/fag-og-omraade");
    expect(await screen.findByText("Ingen ønsker og ingen plasser å vise ennå.")).toBeVisible();
  });

  it("is read by staff of every agency, who find it from their people", async () => {
    world({
      "GET /session": signedIn("Jonas Demo", "staff"),
      "GET /insight/supply": found,
      "GET /candidates": { items: [] },
    });
    const { user } = show("/oppfolging");
    await user.click(await screen.findByRole("link", { name: "Fag og område: ønsker og plasser" }));
    const areas = await screen.findByRole("figure", { name: "Fag og område" });
    expect(
      await within(areas).findByRole("row", { name: "Tømrerfaget Sandefjord kommune skjult 4 skjult" }),
    ).toBeVisible();
    expect(screen.getAllByRole("link", { name: "Mine ungdommer" })).toHaveLength(2); // in the menu, and the way back
    await expectAccessible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/supply": refusal(503) });
    show("/styring/fag-og-omraade");
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});
