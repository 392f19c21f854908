import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

const year = (of: number, running: boolean) => ({
  year: of,
  running,
  wanted: 61,
  offered: 40,
  signed: null,
  without: 21,
});
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /insight/promise": { at: "2026-11-21T10:00:00Z", years: [year(2026, true), year(2025, false)] },
};

describe("a page of figures as a file", () => {
  afterEach(() => vi.restoreAllMocks());

  it("takes along what stands there, in its order, with what is withheld still withheld", async () => {
    URL.createObjectURL = vi.fn(() => "blob:file");
    URL.revokeObjectURL = vi.fn();
    const asked = world({ ...ida, "POST /insight/files?format=xlsx": {} });
    const { user } = show("/styring/loftet");
    await user.click(await screen.findByRole("button", { name: "Vis som tabell" }));
    await user.click(screen.getByRole("button", { name: "Last ned hele siden som Excel" }));

    expect(await screen.findByText("loftet.xlsx er lastet ned.")).toBeInTheDocument();
    const [sent] = asked.filter(({ method }) => method === "POST") as [Asked];
    expect(sent.headers["Idempotency-Key"]).toBeUndefined();
    const { title, figures } = sent.body as { title: string; figures: Record<string, unknown>[] };
    expect(title).toBe("Løftet");
    expect(figures.map((figure) => figure.title)).toEqual(["Skoleåret 2026–2027", "Skoleår for skoleår"]);
    expect(figures[0]?.finding).toMatch(/^61 vil ha lærekontrakt/);
    expect(figures[1]?.rows).toEqual([
      ["2026–2027", 61, 40, null, 21],
      ["2025–2026", 61, 40, null, 21],
    ]);
    await expectAccessible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "POST /insight/files?format=pdf": refusal(503) });
    const { user } = show("/styring/loftet");
    await user.click(await screen.findByRole("button", { name: "Last ned hele siden som PDF" }));

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
