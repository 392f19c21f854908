import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const kari = { "GET /session": signedIn("Kari Demo", "candidate"), "GET /me/candidate": aCandidate({ wishes: null }) };

describe("the profile", () => {
  it("asks for trades first and names what is missing when nothing is chosen", async () => {
    const asked = world(kari);
    const { user } = show("/meg/profil/fag");
    await user.click(await screen.findByRole("button", { name: "Lagre og gå videre" }));
    const summary = screen.getByRole("heading", { name: "Du må rette dette før du kan gå videre" });
    expect(summary).toHaveFocus();
    await expectAccessible();
    await user.click(screen.getByRole("link", { name: "Velg minst ett lærefag." }));
    expect(screen.getByRole("searchbox", { name: "Søk etter lærefag" })).toHaveFocus();
    expect(asked.some(({ method }) => method === "PUT")).toBe(false);
  });

  it("ranks by buttons, saves what was chosen, and goes on to the next question with focus on it", async () => {
    const asked = world({ ...kari, "PUT /candidates/c1/wishes": null });
    const { user, router } = show("/meg/profil/fag");
    const search = () => screen.findByRole("searchbox", { name: "Søk etter lærefag" });
    await user.type(await search(), "snek");
    await user.click(await screen.findByRole("button", { name: /Snekkerfaget/ }));
    await user.type(await search(), "tøm");
    await user.click(await screen.findByRole("button", { name: /Tømrerfaget/ }));
    await user.click(screen.getByRole("button", { name: "Flytt Tømrerfaget opp" }));
    await user.click(screen.getByRole("button", { name: "Lagre og gå videre" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/meg/profil/type"));
    expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
      trades: ["tomrerfaget", "snekkerfaget"],
    });
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(document.title).toBe("Hva slags plass ser du etter? – Læreplass Larvik");
  });

  it("speaks the language that is chosen, everywhere at once", async () => {
    world(kari);
    const { user } = show("/meg/profil");
    await screen.findByRole("heading", { name: "Min profil" });
    await user.click(screen.getByRole("button", { name: "EN, English" }));
    expect(await screen.findByRole("heading", { name: "My profile" })).toBeVisible();
    expect(within(screen.getByRole("navigation")).getByRole("link", { name: "Suggestions" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });
});
