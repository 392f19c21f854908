import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const nora = {
  subject: "demo-nora",
  name: "Nora Demo",
  agency: "OPPFOLGINGSTJENESTEN",
  teamLead: false,
  awayFrom: "2026-12-01",
  awayTo: "2026-12-08",
  deputy: "Liv Demo",
  protectedPersons: "NO",
};
const liv = {
  subject: "demo-liv",
  name: "Liv Demo",
  agency: "OPPFOLGINGSTJENESTEN",
  teamLead: true,
  awayFrom: null,
  awayTo: null,
  deputy: null,
  protectedPersons: "BY_CONFIGURATION",
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /staff/users": { items: [nora, liv] },
};

describe("users and roles", () => {
  it("show who works here, as what, and who stands in", async () => {
    world(ida);
    show("/styring/brukere");
    expect(await screen.findByRole("row", { name: /Nora Demo.*Oppfølger.*Liv Demo står inn/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /Liv Demo.*Teamleder.*Ja, satt opp fra starten/ })).toBeVisible();
    await expectAccessible();
  });

  it("let an administrator name somebody for protected persons, after a question", async () => {
    const sent = world({ ...ida, "PUT /staff/users/demo-nora/protected-persons": null });
    const { user } = show("/styring/brukere");
    await user.click(await screen.findByRole("button", { name: "Gi Nora Demo tilgang" }));
    expect(sent.some(({ method }) => method === "PUT")).toBe(false);
    const dialog = screen.getByRole("dialog", { name: "Skal Nora Demo se skjermede saker?" });
    await user.click(within(dialog).getByRole("button", { name: "Gi tilgang" }));
    await waitFor(() => expect(sent.some(({ method }) => method === "PUT")).toBe(true));
  });

  it("say why the last one cannot be released", async () => {
    world({
      ...ida,
      "GET /staff/users": { items: [{ ...nora, protectedPersons: "NAMED" }] },
      "DELETE /staff/users/demo-nora/protected-persons": refusal(409, {
        title: "Noen må kunne åpne de skjermede sakene",
        code: "last-of-the-group",
      }),
    });
    const { user } = show("/styring/brukere");
    await user.click(await screen.findByRole("button", { name: "Ta tilgangen fra Nora Demo" }));
    await user.click(screen.getByRole("button", { name: "Ta bort" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Noen må kunne åpne de skjermede sakene");
  });
});
