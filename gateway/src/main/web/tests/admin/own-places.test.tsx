import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const unit = (name: string, sector: string | null, offered: number, filled: number | null, practice: number) => ({
  name,
  sector,
  contracts: { offered, filled },
  practice,
});
const places = {
  year: 2026,
  target: 97,
  contracts: { offered: 12, filled: 5 },
  practice: 3,
  missing: 92,
  notOffered: 85,
  sectors: [{ sector: "HEALTH_AND_CARE", wanted: 40, contracts: { offered: 12, filled: 5 }, missing: 35 }],
  units: [unit("Sykehjemmet", "HEALTH_AND_CARE", 12, 5, 0), unit("Biblioteket", null, 0, 0, 3)],
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /employers": {
    items: [
      { id: "e1", name: "Bygg AS" },
      { id: "k1", name: "Larvik kommune (demo)" },
    ],
  },
  "GET /employers/k1/commitment/figures": places,
  "GET /employers/e1/commitment/figures": { ...places, target: null, missing: null, notOffered: null, sectors: [] },
};

describe("the municipality as an employer", () => {
  it("says what is missing of the target, by sector and unit", async () => {
    world(ida);
    show("/styring/egne-plasser?aar=2026");
    expect(await screen.findByText("Det mangler 92 av 97 plasser i 2026. 85 av dem er ikke lagt ut.")).toBeVisible();
    const units = screen.getByRole("figure", { name: "Per enhet" });
    expect(within(units).getByText("2 av 2 enheter har lagt ut plasser. Praksisplasser står for seg.")).toBeVisible();
    expect(within(units).getByRole("row", { name: "Sykehjemmet Helse og omsorg 12 5 0" })).toBeVisible();
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
    await vi.waitFor(() =>
      expect(asked.map(({ path }) => path)).toContain("/employers/e1/commitment/figures?year=2026"),
    );
  });

  it("tells no small number, neither on the page nor in the file", async () => {
    world({
      ...ida,
      "GET /employers/k1/commitment/figures": {
        ...places,
        contracts: { offered: 12, filled: null },
        missing: null,
        sectors: [{ sector: "HEALTH_AND_CARE", wanted: 40, contracts: { offered: 12, filled: null }, missing: null }],
        units: [unit("Sykehjemmet", "HEALTH_AND_CARE", 12, null, 0)],
      },
    });
    const kept: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      kept.push(file as Blob);
      return "blob:";
    });
    const { user } = show("/styring/egne-plasser?aar=2026");
    expect(await screen.findByText(/^Målet for 2026 er 97 plasser\. 85 av dem er ikke lagt ut\./)).toBeVisible();
    expect(screen.getByRole("row", { name: "Helse og omsorg 40 12 skjult skjult" })).toBeVisible();
    const units = screen.getByRole("figure", { name: "Per enhet" });
    await user.click(within(units).getByRole("button", { name: "Last ned CSV" }));
    expect(new TextDecoder().decode(new Uint8Array(await (kept[0] as Blob).arrayBuffer()))).toContain(
      "Sykehjemmet;Helse og omsorg;12;skjult;0",
    );
  });
});
