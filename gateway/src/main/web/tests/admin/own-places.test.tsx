import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const unit = (id: string, name: string, offered: number, filled: number) => ({
  id,
  name,
  parent: null,
  sector: id === "u1" ? "HEALTH_AND_CARE" : null,
  own: { offered, filled },
  below: { offered, filled },
  trades: [],
});
const places = {
  version: 1,
  year: 2026,
  target: { inhabitants: 48_200, perThousand: 2, places: 97, source: "Kommunestyret", sectors: {} },
  contracts: { offered: 12, filled: 5 },
  practice: { offered: 3, filled: 0 },
  missing: 92,
  notOffered: 85,
  sectors: [{ sector: "HEALTH_AND_CARE", wanted: 40, offered: 12, filled: 5, missing: 35 }],
  units: [unit("u1", "Sykehjemmet", 12, 5), unit("u2", "Biblioteket", 0, 0)],
  clauses: [],
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /employers": {
    items: [
      { id: "e1", name: "Bygg AS" },
      { id: "k1", name: "Larvik kommune (demo)" },
    ],
  },
  "GET /employers/k1/commitment": places,
  "GET /employers/e1/commitment": { ...places, target: null, missing: null, notOffered: null, sectors: [] },
};

describe("the municipality as an employer", () => {
  it("says what is missing of the target, by sector and unit", async () => {
    world(ida);
    show("/styring/egne-plasser?aar=2026");
    expect(await screen.findByText("Det mangler 92 av 97 plasser i 2026. 85 av dem er ikke lagt ut.")).toBeVisible();
    const units = screen.getByRole("figure", { name: "Per enhet" });
    expect(within(units).getByText("1 av 2 enheter har lagt ut plasser. Praksisplasser er med.")).toBeVisible();
    expect(within(units).getByRole("row", { name: "Sykehjemmet Helse og omsorg 12 5" })).toBeVisible();
    expect(screen.getByRole("row", { name: "Helse og omsorg 40 12 5 35" })).toBeVisible();
    expect(screen.getByLabelText("Arbeidsgiver")).toHaveValue("k1");
    await expectAccessible();
  });

  it("shows any other employer, also without a target", async () => {
    const asked = world(ida);
    const { user, router } = show("/styring/egne-plasser?aar=2026");
    await user.selectOptions(await screen.findByLabelText("Arbeidsgiver"), "e1");
    expect(router.state.location.search).toEqual({ aar: 2026, bedrift: "e1" });
    expect(await screen.findByText(/^Det er ikke satt noe mål for 2026\. 12 plasser/)).toBeVisible();
    await vi.waitFor(() => expect(asked.map(({ path }) => path)).toContain("/employers/e1/commitment?year=2026"));
  });
});
