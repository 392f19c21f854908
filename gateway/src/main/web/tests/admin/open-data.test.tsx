import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const ida = { "GET /session": signedIn("Ida Demo", "administrator") };

describe("open data", () => {
  beforeEach(() => {
    URL.createObjectURL = vi.fn(() => "blob:file");
    URL.revokeObjectURL = vi.fn();
  });

  it("gives the rows, and the description with the address the municipality chose", async () => {
    const asked = world({
      ...ida,
      "GET /insight/open-data/proposals.csv": {},
      "GET /insight/open-data/dataset.jsonld": {},
    });
    const { user } = show("/styring/apne-data");
    await user.click(await screen.findByRole("button", { name: "Last ned tallene" }));
    expect(await screen.findByText("laereplass.csv er lastet ned.")).toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "Last ned beskrivelsen" }));
    expect(await screen.findByRole("link", { name: "Skriv adressen, med https:// foran." })).toBeVisible();
    await user.type(screen.getByLabelText("Adressen der filen med tallene skal ligge"), "https://x.test/a b.csv");
    await user.click(screen.getByRole("button", { name: "Last ned beskrivelsen" }));
    expect(await screen.findByText("laereplass.jsonld er lastet ned.")).toBeInTheDocument();
    expect(asked.at(-1)?.path).toMatch(/^\/insight\/open-data\/dataset\.jsonld\?address=https/);
    await expectAccessible();
  });

  it("says what went wrong", async () => {
    world({ ...ida, "GET /insight/open-data/proposals.csv": refusal(503) });
    const { user } = show("/styring/apne-data");
    await user.click(await screen.findByRole("button", { name: "Last ned tallene" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
