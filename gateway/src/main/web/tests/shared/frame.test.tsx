import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

describe("the frame", () => {
  it.each(["/", "/kode", "/kontakt", "/personvern", "/tilgjengelighet", "/finnes-ikke"])(
    "is accessible at %s",
    async (at) => {
      world({ "GET /session": { signedIn: false } });
      show(at);
      await screen.findByRole("heading", { level: 1 });
      expect(screen.getByRole("link", { name: "Hopp til innholdet" })).toHaveAttribute("href", "#main");
      await expectAccessible();
    },
  );

  it.each([
    ["candidate", "/meg"],
    ["employer", "/bedrift"],
    ["staff", "/oppfolging/min-dag"],
    ["administrator", "/styring"],
    ["dpo", "/personvernombud"],
  ] as const)("sends a %s from the front page to %s", async (role, home) => {
    world({ "GET /session": signedIn("Demo", role), "GET /candidates": { items: [] }, "GET /matches": { items: [] } });
    const { router } = show("/");
    await expect.poll(() => router.state.location.pathname).toBe(home);
  });

  it("asks a visitor to sign in and remembers the way", async () => {
    world({ "GET /session": { signedIn: false } });
    show("/meg/forslag/m1");
    const link = await screen.findByRole("link", { name: "Logg inn" });
    expect(link).toHaveAttribute("href", "/login?returnTo=%2Fmeg%2Fforslag%2Fm1");
  });

  it("does not ask anything about persons for somebody with another role", async () => {
    const asked = world({ "GET /session": signedIn("Rolf Demo", "employer") });
    show("/oppfolging");
    expect(await screen.findByRole("heading", { name: "Denne siden er ikke for deg" })).toBeVisible();
    expect(asked.some(({ path }) => path.startsWith("/candidates"))).toBe(false);
  });

  it("says when a list cannot be had, and tries again", async () => {
    let tries = 0;
    world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /candidates": () => (++tries === 1 ? refusal(503, { title: "Nede", traceId: "t-9" }) : { items: [] }),
    });
    const { user } = show("/oppfolging");
    expect(await screen.findByText("Referanse: t-9")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Prøv igjen" }));
    expect(await screen.findByRole("heading", { name: "Ingen ennå" })).toBeVisible();
  });

  it("marks demo data", async () => {
    world({ "GET /session": { signedIn: false, demo: true } });
    show("/");
    expect(await screen.findByText("Demodata")).toBeVisible();
  });
});
