import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /deliveries/figures": {
    since: "2026-10-26T11:00:00Z",
    items: [
      { channel: "SMS", state: "SENT", provider: "demo", count: 40 },
      { channel: "SMS", state: "SENT", provider: "demo-2", count: 2 },
      { channel: "SMS", state: "DELIVERED", provider: "demo", count: 5 },
      { channel: "SMS", state: "UNKNOWN", provider: null, count: 1 },
      { channel: "EMAIL", state: "PENDING", provider: null, count: 3 },
      { channel: "EMAIL", state: "SENDING", provider: null, count: 1 },
    ],
  },
};

describe("notices and running", () => {
  it("shows per channel what arrived, waits, failed and what nobody knows", async () => {
    world(ida);
    show("/styring/varsler");
    expect(await screen.findByRole("row", { name: "SMS 42 5 0 0 1 0" })).toBeVisible();
    expect(screen.getByRole("row", { name: "E-post 0 0 4 0 0 0" })).toBeVisible();
    expect(screen.getByText("52 meldinger. 0 kom ikke fram, og 1 er usikre.")).toBeVisible();
    expect(screen.getByRole("img", { name: "Alle meldinger" })).toBeVisible();
    expect(screen.getByRole("button", { name: /PDF/ })).toBeVisible();
    expect(screen.getByText(/demo: 45 SMS \(demodata/)).toBeVisible();
    await expectAccessible();
  });

  it("says when nothing was sent", async () => {
    world({ ...ida, "GET /deliveries/figures": { since: "2026-10-26T11:00:00Z", items: [] } });
    show("/styring/varsler");
    expect(await screen.findByText("Ingenting er sendt de siste 30 dagene.")).toBeVisible();
  });
});
