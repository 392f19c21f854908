import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VESTFOLD } from "../../src/admin/map/shapes";
import { level, standings } from "../../src/admin/map/standing";
import type { Supply } from "../../src/shared/api/supply";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const area = (id: string, name: string, here: boolean, near: boolean) => ({ id, name, here, near });
const cells = (...told: [number | null, number][]) => told.map(([wishing, seats]) => ({ wishing, seats }));
const found: Supply = {
  at: "2026-11-21T10:00:00Z",
  municipality: "3909",
  areas: [
    area("Larvik", "Larvik", true, true),
    area("Stavern", "Stavern", true, true),
    area("3907", "Sandefjord", false, true),
    area("3901", "Horten", false, false),
    area("", "", false, false),
  ],
  withheld: false,
  trades: [
    { trade: "tomrerfaget", wishing: 29, cells: cells([20, 3], [null, 1], [null, 6], [9, 0], [null, 40]) },
    { trade: "malerfaget", wishing: 12, cells: cells([7, 5], [5, 2], [null, 0], [null, 0], [null, 0]) },
  ],
};
const ida = { "GET /session": signedIn("Ida Demo", "administrator"), "GET /insight/supply": found };
const map = () => screen.findByRole("figure", { name: /^Kart: plasser i de seks kommunene/ });

afterEach(() => void vi.restoreAllMocks());

describe("the map", () => {
  it("says where the places are, draws it with patterns and numbers, and lists the same beside it", async () => {
    world(ida);
    show("/styring/fag-og-omraade");
    const figure = await map();
    expect(
      within(figure).getByText(
        /^Alle fag: 2 av de seks kommunene har ledige plasser nå\. Larvik har flest, 11\. Kartet er forenklet\./,
      ),
    ).toBeVisible();
    const drawing = within(figure).getByRole("img", { name: "Kart: plasser i de seks kommunene i Vestfold" });
    const patterns = [...drawing.querySelectorAll("polygon")].map((shape) => shape.getAttribute("data-level"));
    expect(patterns).toEqual(["none", "none", "none", "some", "many", "none"]);
    for (const words of ["Larvik", "11 plasser", "Sandefjord", "6 plasser"])
      expect(within(drawing).getByText(words)).toBeInTheDocument();
    expect(
      within(figure)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Holmestrand: ingen plasser",
      "Horten: ingen plasser",
      "Tønsberg: ingen plasser",
      "Sandefjord: 6 plasser",
      "Larvik: 11 plasser",
      "Færder: ingen plasser",
    ]);
    await expectAccessible();
  });

  it("tells of one trade who wishes it, and nothing that the table hides", async () => {
    world(ida);
    const { user } = show("/styring/fag-og-omraade");
    await map();
    await user.selectOptions(screen.getByLabelText("Fag på kartet"), "tomrerfaget");
    const figure = await map();
    expect(within(figure).getByText("Larvik: 4 plasser, ønsker faget: minst 20")).toBeVisible();
    expect(within(figure).getByText("Sandefjord: 6 plasser, ønsker faget: skjult")).toBeVisible();
    expect(within(figure).getByText("Horten: ingen plasser, ønsker faget: 9")).toBeVisible();
    await user.click(within(figure).getByRole("button", { name: "Vis som tabell" }));
    expect(within(figure).getByRole("row", { name: "Larvik 4 minst 20" })).toBeVisible();
    expect(within(figure).getByRole("row", { name: "Sandefjord 6 skjult" })).toBeVisible();
  });

  it("is taken along as a file that hides the same, and as a drawing", async () => {
    world(ida);
    const kept: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      kept.push(file as Blob);
      return "blob:";
    });
    const { user } = show("/styring/fag-og-omraade");
    await map();
    await user.selectOptions(screen.getByLabelText("Fag på kartet"), "tomrerfaget");
    const figure = await map();
    await user.click(within(figure).getByRole("button", { name: "Last ned CSV" }));
    await user.click(within(figure).getByRole("button", { name: "Last ned SVG" }));
    const [table, drawing] = await Promise.all(
      kept.map(async (file) => new TextDecoder().decode(await file.arrayBuffer())),
    );
    expect(table).toContain("Sandefjord;6;skjult");
    expect(table).toContain("Larvik;4;minst 20");
    expect(drawing).toContain("ønsker faget: skjult");
  });

  it("is not there for a municipality it does not show", async () => {
    world({ ...ida, "GET /insight/supply": { ...found, municipality: "4001" } });
    show("/styring/fag-og-omraade");
    expect(await screen.findByRole("figure", { name: "Fag og område" })).toBeVisible();
    expect(screen.queryByRole("figure", { name: /^Kart/ })).toBeNull();
  });
});

describe("what is told of a municipality", () => {
  it("is told of its own places when all of them are, as so many at least when some are hidden", () => {
    const own = (trade?: string) => standings(found, trade).find(({ id }) => id === "3909");
    expect(own("malerfaget")).toEqual({ id: "3909", seats: 7, wishing: 12, orMore: false });
    expect(own("tomrerfaget")).toEqual({ id: "3909", seats: 4, wishing: 20, orMore: true });
    expect(own()).toEqual({ id: "3909", seats: 11, wishing: null, orMore: false });
  });

  it("is never guessed of one that is withheld or nowhere near", () => {
    for (const id of ["3905", "3907", "3911"])
      expect(standings(found, "malerfaget").find((one) => one.id === id)?.wishing).toBeNull();
  });

  it("has a pattern for none, few, some and many places", () => {
    expect([0, 1, 4, 5, 9, 10, 300].map(level)).toEqual(["none", "few", "few", "some", "some", "many", "many"]);
  });

  it("is drawn within the paper, each with its words inside its own outline's box", () => {
    expect(VESTFOLD.map(({ id }) => id).sort()).toEqual(["3901", "3903", "3905", "3907", "3909", "3911"]);
    for (const { outline, middle } of VESTFOLD) {
      const points = outline.split(" ").map((point) => point.split(",").map(Number) as [number, number]);
      for (const [at, most] of [
        [0, 536],
        [1, 664],
      ] as const) {
        const along = points.map((point) => point[at]);
        expect(Math.min(...along)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...along)).toBeLessThanOrEqual(most);
        expect(middle[at]).toBeGreaterThan(Math.min(...along));
        expect(middle[at]).toBeLessThan(Math.max(...along));
      }
    }
  });
});
