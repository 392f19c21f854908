import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const rolf = {
  "GET /session": { ...signedIn("Rolf Demo", "employer"), organisation: "910000004" },
  "GET /me/employer": aCompany(),
  "GET /notification-preferences": { email: true, sms: true, language: null, rhythm: "AT_ONCE", version: 2 },
};
const OWN = "/employers/e1/users/me/notices";
const chosen = { email: "rolf@demo.invalid", language: "nn", wanted: { MEETINGS: "AT_ONCE", LEARNING: "WEEKLY" } };
const mine = () => screen.findByRole("region", { name: "E-post til deg selv" });

describe("what one person of a company is told by e-mail", () => {
  it("is chosen by kind and how often, with a language, for an address of one's own", async () => {
    const asked = world({ ...rolf, [`PUT ${OWN}`]: chosen });
    const { user } = show("/bedrift/meldinger");
    const panel = within(await mine());
    await user.type(await panel.findByLabelText("Din e-postadresse"), "rolf@demo.invalid");
    await user.selectOptions(panel.getByLabelText("Nye ungdommer som kan passe"), "Ikke til meg");
    await user.selectOptions(panel.getByLabelText("Kontrakten"), "Én samlet e-post hver hverdag kl. 8");
    await user.click(panel.getByLabelText("Nynorsk"));
    await expectAccessible();
    await user.click(panel.getByRole("button", { name: "Lagre det jeg vil ha" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "PUT")).toBe(true));
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({
      email: "rolf@demo.invalid",
      language: "nn",
      wanted: { ANSWERS: "AT_ONCE", MEETINGS: "AT_ONCE", CONTRACTS: "DAILY", LEARNING: "AT_ONCE" },
    });
  });

  it("shows what was chosen, and ends when it is no longer wanted", async () => {
    const asked = world({ ...rolf, [`GET ${OWN}`]: chosen, [`DELETE ${OWN}`]: null });
    const { user } = show("/bedrift/meldinger");
    const panel = within(await mine());
    expect(await panel.findByLabelText("Din e-postadresse")).toHaveValue("rolf@demo.invalid");
    expect(panel.getByLabelText("Kontrakten")).toHaveValue("");
    expect(panel.getByLabelText("Læretiden, fra første dag til fagbrev")).toHaveValue("WEEKLY");
    await user.click(panel.getByRole("button", { name: "Slutt å sende til meg" }));
    await waitFor(() => expect(asked.some(({ method, path }) => method === "DELETE" && path === OWN)).toBe(true));
  });

  it("says at the field what is wrong with the address", async () => {
    world({
      ...rolf,
      [`PUT ${OWN}`]: refusal(422, {
        title: "Noe mangler",
        errors: [{ pointer: "/email", code: "Email", detail: "Skriv en e-postadresse." }],
      }),
    });
    const { user } = show("/bedrift/meldinger");
    const panel = within(await mine());
    await user.click(await panel.findByRole("button", { name: "Lagre det jeg vil ha" }));
    expect(await panel.findByRole("link", { name: "Skriv en e-postadresse." })).toBeVisible();
    expect(panel.getByLabelText("Din e-postadresse")).toHaveAttribute("aria-invalid", "true");
  });

  it("is none of staff's", async () => {
    world({ ...rolf, "GET /session": signedIn("Nora Demo", "staff") });
    show("/oppfolging/meldinger");
    expect(await screen.findByRole("region", { name: "Velg hvordan du får beskjed" })).toBeVisible();
    expect(screen.queryByRole("region", { name: "E-post til deg selv" })).toBeNull();
  });
});

describe("who of a company gets e-mail", () => {
  const told = [
    { id: "n1", name: "Rolf Demo", me: true, wanted: { ANSWERS: "AT_ONCE" } },
    { id: "n2", name: "Tom Demo", me: false, wanted: { ANSWERS: "DAILY", MEETINGS: "AT_ONCE" } },
  ];
  const users = (mayDecide: boolean) => ({
    ...rolf,
    "GET /employers/e1/users": { users: [], invitations: [], mayDecide, told },
  });

  it("is read by all of them, by name and without an address", async () => {
    world(users(false));
    show("/bedrift/brukere");
    const who = within(await screen.findByRole("region", { name: "Hvem som får e-post" }));
    expect(who.getByText("Rolf Demo, Tom Demo")).toBeVisible();
    expect(who.getAllByText("Bedriftens adresse")).toHaveLength(3);
    expect(who.queryByRole("button")).toBeNull();
    await expectAccessible();
  });

  it("is ended by an administrator for somebody who has left", async () => {
    const asked = world({ ...users(true), "DELETE /employers/e1/told/n2": null });
    const { user } = show("/bedrift/brukere");
    await user.click(await screen.findByRole("button", { name: "Slutt å sende e-post til Tom Demo" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "DELETE")).toBe(true));
    expect(screen.queryByRole("button", { name: "Slutt å sende e-post til Rolf Demo" })).toBeNull();
  });
});
