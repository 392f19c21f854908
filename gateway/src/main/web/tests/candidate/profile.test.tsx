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

  it("says which question is next when somebody comes back", async () => {
    world({ ...kari, "GET /me/candidate": aCandidate() });
    show("/meg/profil");
    expect(await screen.findByRole("link", { name: "Fortsett med: Førerkort" })).toHaveAttribute(
      "href",
      "/meg/profil/forerkort",
    );
    expect(await screen.findByText("Opptil 30 km · Buss")).toBeVisible();
  });

  it("keeps only yes, no or unknown of the school years", async () => {
    const asked = world({ ...kari, "GET /me/candidate": aCandidate(), "PUT /candidates/c1/wishes": null });
    const { user } = show("/meg/profil/skole");
    await user.click(await screen.findByText("Usikker? Vi regner det ut"));
    await user.selectOptions(screen.getByLabelText("Hvilket utdanningsprogram gikk du på?"), "BA");
    await user.selectOptions(screen.getByLabelText("Hva har du bestått?"), "VG1");
    expect(screen.getByRole("radio", { name: "Nei" })).toBeChecked();
    await user.selectOptions(screen.getByLabelText("Hva har du bestått?"), "VG2");
    expect(screen.getByText("Du har det som trengs for Snekkerfaget.", { selector: "p" })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Lagre og gå videre" }));
    const sent = () => asked.find(({ method }) => method === "PUT")?.body;
    await waitFor(() => expect(sent()).toMatchObject({ entryRequirementMet: true }));
    expect(JSON.stringify(sent())).not.toMatch(/VG2|"BA"/);
  });

  it("says who sees what helps, and lets the person decide about the words", async () => {
    const asked = world({ ...kari, "GET /me/candidate": aCandidate(), "PUT /candidates/c1/wishes": null });
    const { user } = show("/meg/profil/hjelp");
    await user.type(await screen.findByLabelText(/Noe annet som hjelper/), "Beskjeder på SMS");
    expect(screen.getByText(/ser en bedrift bare valg de selv kan tilby/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /Også en bedrift/ }));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Lagre og gå videre" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
        supportWords: "Beskjeder på SMS",
        supportWordsForEmployers: true,
      }),
    );
  });

  it("shows both cards as an employer will see them", async () => {
    world({
      ...kari,
      "GET /me/candidate": aCandidate(),
      "GET /candidates/c1/preview": {
        anonymous: { trades: ["snekkerfaget"], skills: ["HAND_TOOLS"], licences: [], supports: [], distanceKm: null },
        open: { firstName: "Kari", lastName: "Demo", phone: "+4790000001", email: null, experience: ["SUMMER_JOB"] },
      },
    });
    show("/meg/mitt/kortet");
    expect(await screen.findByText("Kari Demo")).toBeVisible();
    const first = screen.getByRole("heading", { name: "Først: kortet uten navn" }).closest(".panel");
    expect(first).not.toHaveTextContent("Kari");
    await expectAccessible();
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
