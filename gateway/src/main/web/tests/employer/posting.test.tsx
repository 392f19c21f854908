import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const rolf = {
  "GET /session": { ...signedIn("Rolf Demo", "employer"), organisation: "910000004" },
  "GET /me/employer": aCompany(),
};

describe("posting a place", () => {
  it("goes through four steps, and stores a draft only at the end", async () => {
    const draft = anOpening({ id: "o9", status: "DRAFT" });
    const asked = world({ ...rolf, "POST /openings": draft, "GET /openings/o9": draft });
    const { user, router } = show("/bedrift/plasser/ny");
    await screen.findByRole("option", { name: "Snekkerfaget" });
    await user.selectOptions(screen.getByLabelText("Lærefag"), "snekkerfaget");
    expect(screen.getByText(/ikke registrert at dere er godkjent/)).toBeVisible();
    await user.clear(screen.getByLabelText("Antall plasser"));
    await user.type(screen.getByLabelText("Antall plasser"), "0");
    await user.type(screen.getByLabelText("Overskrift"), "Lærling");
    await user.click(screen.getByRole("button", { name: "Neste" }));
    expect(await screen.findByRole("link", { name: "Skriv antall plasser, fra 1 til 50." })).toBeVisible();
    await user.clear(screen.getByLabelText("Antall plasser"));
    await user.type(screen.getByLabelText("Antall plasser"), "2");
    await user.click(screen.getByRole("button", { name: "Neste" }));
    await user.type(await screen.findByLabelText("Tidligst start"), "2027-08-01");
    await user.click(screen.getByRole("button", { name: "Neste" }));
    await user.type(await screen.findByLabelText("Dette gjør du på jobb"), "Du lager dører.");
    await user.click(screen.getByRole("button", { name: "Neste" }));
    await user.click(await screen.findByRole("checkbox", { name: "Én fast kontaktperson" }));
    await expectAccessible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Lagre kladd og se gjennom" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift/plasser/o9"));
    expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
      trade: "snekkerfaget",
      seats: 2,
      unitId: "u1",
      startTo: null,
      minimumAge: null,
      supports: ["FIXED_CONTACT"],
    });
    expect(await screen.findByRole("button", { name: "Legg ut plassen" })).toBeVisible();
  });

  it("shows what the service will not accept, with its own words", async () => {
    world({
      ...rolf,
      "GET /openings/o9": anOpening({ id: "o9", status: "DRAFT" }),
      "PUT /openings/o9/publication": refusal(422, {
        title: "Kan ikke legges ut",
        detail: "Dere er ikke godkjent i faget.",
      }),
    });
    const { user } = show("/bedrift/plasser/o9");
    await user.click(await screen.findByRole("button", { name: "Legg ut plassen" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Dere er ikke godkjent i faget.");
  });

  it("begins with registering the company, with the number from the sign-in", async () => {
    const asked = world({ ...rolf, "GET /me/employer": refusal(404), "POST /employers": aCompany() });
    const { user } = show("/bedrift");
    expect(await screen.findByLabelText("Organisasjonsnummer")).toHaveValue("910000004");
    await user.click(screen.getByRole("button", { name: "Registrer bedriften" }));
    expect(await screen.findByRole("link", { name: "Skriv navnet på bedriften." })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await expectAccessible();
  });
});

describe("editing a place", () => {
  it("shows the trade that was chosen, also when the list of trades comes late", async () => {
    world({ ...rolf, "GET /openings/o1": anOpening() });
    show("/bedrift/plasser/o1/rediger");
    await screen.findByRole("option", { name: "Snekkerfaget" });
    expect(screen.getByLabelText("Lærefag")).toHaveValue("snekkerfaget");
  });
});
