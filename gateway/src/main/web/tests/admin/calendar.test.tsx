import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const year = (of: number, ...days: object[]) => ({ county: "39", year: of, days, by: null, at: null, version: 0 });
const DEADLINE = {
  milestone: "DEADLINE",
  day: "2027-03-01",
  about: false,
  source: "Fylkeskommunen",
  sourceDate: "2026-11-01",
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /formidling/2027": year(2027, DEADLINE),
  "GET /formidling/2028": year(2028),
};

afterEach(() => void vi.useRealTimers());

describe("the county's year", () => {
  it("shows each day with who says so, and is entered by administrators alone", async () => {
    vi.setSystemTime(new Date("2026-11-21T10:00:00Z"));
    world({ ...ida, "GET /session": signedIn("Liv Demo", "team-lead") });
    show("/styring/kalender?aar=2027");
    const row = (await screen.findByRole("rowheader", { name: "Frist for læreplass" })).closest("tr") as HTMLElement;
    expect(within(row).getByText("1. mars 2027")).toBeVisible();
    expect(within(row).getByText("Fylkeskommunen")).toBeVisible();
    expect(screen.getByText("Neste dato: Frist for læreplass, 1. mars 2027.")).toBeVisible();
    expect(screen.getByRole("button", { name: /PDF/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Last ned CSV" })).toBeVisible();
    expect(screen.getByText("Slik datoene ble levert. Kontroller dem mot fylkeskommunen.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Lagre datoene" })).toBeNull();
    await expectAccessible();
  });

  it("begins with the year before, but nobody else's source", async () => {
    const asked = world(ida);
    const { user } = show("/styring/kalender?aar=2028");
    expect(await screen.findByRole("heading", { name: "Ingen datoer for 2028" })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Begynn med datoene fra 2027" }));
    const deadline = screen.getByRole("group", { name: "Frist for læreplass" });
    expect(within(deadline).getByLabelText("Dato")).toHaveValue("2028-03-01");
    await user.click(screen.getByRole("button", { name: "Lagre datoene" }));
    expect(await screen.findAllByText(/Skriv hvor datoen kommer fra/)).not.toHaveLength(0);
    expect(asked.some(({ method }) => method === "PUT")).toBe(false);
    await expectAccessible();
  });

  it("says of each day what the service says, and sends the version that was read", async () => {
    const detail = "Dagen er i et annet år.";
    const asked = world({
      ...ida,
      "PUT /formidling/2027": refusal(422, {
        code: "invalid",
        title: "Noe må rettes",
        errors: [{ pointer: "/days/0/day", code: "other-year", detail }],
      }),
    });
    const { user } = show("/styring/kalender?aar=2027");
    await user.click(await screen.findByRole("button", { name: "Lagre datoene" }));
    await waitFor(() => expect(screen.getByRole("link", { name: `Frist for læreplass: ${detail}` })).toBeVisible());
    const put = asked.find(({ method }) => method === "PUT");
    expect(put?.headers["If-Match"]).toBe('"0"');
    expect(put?.body).toEqual({ days: [DEADLINE] });
  });
});
