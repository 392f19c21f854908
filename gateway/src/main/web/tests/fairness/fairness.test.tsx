import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { quarters } from "../../src/fairness/quarters";
import { signedIn } from "../people";
import { anAllocation, aReport } from "../plans";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const liv = {
  "GET /session": signedIn("Liv Demo", "staff", "team-lead"),
  "GET /allocations": { items: [anAllocation(), anAllocation({ id: "a2", state: "RUNNING" })], next: null },
  "GET /insight/fairness": aReport(),
};

describe("the fairness page", () => {
  it("says per way of grouping what was found, in words, with the uncertainty beside", async () => {
    world(liv);
    show("/rettferdighet");
    const table = await screen.findByRole("table", { name: "Norsk" });
    expect(screen.getByText(/Se nærmere på: Trenger hjelp med språket/)).toBeVisible();
    expect(
      within(table).getByRole("row", {
        name: /Trenger hjelp.* 56 14 25\s% 0,50 trolig 0,32 til 0,76 Se nærmere på dette/,
      }),
    ).toBeVisible();
    expect(
      within(table).getByRole("row", { name: /Ikke oppgitt.* vises ikke vises ikke – – For få til å si noe/ }),
    ).toBeVisible();
    expect(screen.getByRole("heading", { name: "Dette viser tallene ikke" })).toBeVisible();
    await expectAccessible();
  });

  it("shows a plan that is chosen, only of runs that are done", async () => {
    const asked = world(liv);
    const { user, router } = show("/rettferdighet");
    const chooser = await screen.findByLabelText("Hva vil du se på?");
    await screen.findByRole("option", { name: "Høsten 2027 – flest får plass" });
    expect(screen.getAllByRole("option", { name: /Høsten 2027/ })).toHaveLength(2);
    await user.selectOptions(chooser, "Høsten 2027 – flest får plass");
    await waitFor(() => expect(asked.map(({ path }) => path)).toContain("/insight/fairness?allocation=a1&plan=fair"));
    expect(router.state.location.search).toMatchObject({ fordeling: "a1", plan: "fair" });
  });

  it("never asks for plans on behalf of those who make none", async () => {
    const asked = world({ ...liv, "GET /session": signedIn("Pia Demo", "dpo") });
    show("/rettferdighet");
    await screen.findByRole("table", { name: "Norsk" });
    expect(asked.map(({ path }) => path)).not.toContain("/allocations");
  });
});

describe("the quarters to choose from", () => {
  it("begin with this one and go back over the turn of the year", () => {
    expect(quarters("2026-05-31").slice(0, 4)).toEqual(["2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3"]);
  });
});
