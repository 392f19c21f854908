import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const rates = {
  offersAccepted: 42,
  publishedCandidates: 120,
  rate: 0.35,
  unofficial: true,
  definition: "",
  at: "2026-11-21T10:00:00Z",
  funnel: { DRAFT: 52, PROPOSED: 50, OFFER_ACCEPTED: 42 },
  byTrade: [{ trade: "snekkerfaget", offersAccepted: null, published: 7 }],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/rates": rates };

describe("the figures", () => {
  it("show the rate as unofficial, with its definition", async () => {
    world(ida);
    show("/styring");
    expect(await screen.findByTestId("rate")).toHaveTextContent(/^35\s%$/);
    expect(screen.getByText("Uoffisiell")).toBeVisible();
    expect(screen.getByText(/delt på ungdommer som er publisert/)).toBeInTheDocument();
    await expectAccessible();
  });

  it("say «fewer than 5» where a number could point at somebody", async () => {
    world(ida);
    show("/styring");
    expect(await screen.findByRole("row", { name: "Snekkerfaget 7 færre enn 5" })).toBeVisible();
  });

  it("say that there is nothing to divide by", async () => {
    world({ ...ida, "GET /insight/rates": { ...rates, rate: null, publishedCandidates: 0 } });
    show("/styring");
    expect(await screen.findByTestId("rate")).toHaveTextContent("Kan ikke beregnes");
  });
});
