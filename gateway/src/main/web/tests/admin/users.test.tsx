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
const worker = (of: object) => ({
  name: null,
  roles: ["staff"],
  agency: "OPPFOLGINGSTJENESTEN",
  vouched: ["staff"],
  decided: false,
  lastHere: "2026-11-20",
  request: null,
  decisions: [],
  version: 0,
  ...of,
});
const per = worker({
  subject: "demo-per",
  name: "Per Demo",
  roles: [],
  agency: null,
  vouched: [],
  request: { role: "staff", agency: "NAV", at: "2026-11-20T10:00:00Z" },
  version: 1,
});
const ida = {
  "GET /users": {
    items: [
      per,
      worker({ subject: "demo-liv", name: "Liv Demo", roles: ["team-lead"], vouched: ["team-lead"] }),
      worker({ subject: "demo-nora", name: "Nora Demo" }),
    ],
  },
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

  it("put those who ask for access first, and answer them with what they asked for", async () => {
    const sent = world({
      ...ida,
      "PUT /users/demo-per/roles": { ...per, roles: ["staff"], agency: "NAV", request: null, version: 2 },
    });
    const { user } = show("/styring/brukere");
    expect(await screen.findByRole("row", { name: /Per Demo.*Ber om tilgang: Oppfølger.*NAV/ })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Per Demo" }));
    expect(await screen.findByRole("checkbox", { name: "Oppfølger" })).toBeChecked();
    expect(await screen.findByRole("combobox", { name: "Etat" })).toHaveValue("NAV");
    await expectAccessible();

    await user.click(screen.getByRole("button", { name: "Lagre tilgangen" }));
    expect(await screen.findByRole("link", { name: "Skriv hvorfor." })).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Hvorfor?" }), "Ny hos NAV");
    await user.click(screen.getByRole("button", { name: "Lagre tilgangen" }));

    await waitFor(() =>
      expect(sent.find(({ method }) => method === "PUT")?.body).toEqual({
        roles: ["staff"],
        agency: "NAV",
        why: "Ny hos NAV",
        version: 1,
      }),
    );
  });

  it("end somebody's access, and say why the last administrator cannot be ended", async () => {
    const sent = world({
      ...ida,
      "PUT /users/demo-nora/roles": refusal(409, {
        title: "Det må være minst én administrator",
        code: "last-administrator",
      }),
    });
    const { user } = show("/styring/brukere/demo-nora");
    await user.click(await screen.findByRole("radio", { name: "Ingen tilgang" }));
    await user.type(screen.getByRole("textbox", { name: "Hvorfor?" }), "Har sluttet");
    await user.click(screen.getByRole("button", { name: "Lagre tilgangen" }));
    expect(await screen.findByText("Det må være minst én administrator")).toBeVisible();
    expect(sent.find(({ method }) => method === "PUT")?.body).toMatchObject({ roles: [], agency: null });
  });
});
