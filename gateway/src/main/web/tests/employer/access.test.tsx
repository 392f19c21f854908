import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const STINE = { "GET /session": signedIn("Stine Demo") };
const BUILDER = {
  number: "310000000",
  name: "Fjordbyen Bygg Demo AS",
  sort: "LEGAL_ENTITY",
  form: "AS",
  parent: null,
  address: ["Demokaia 2"],
  postalCode: "3256",
  place: "LARVIK",
  industry: "Oppføring av bygninger",
  employees: 24,
  standing: "ACTIVE",
  standingSince: null,
};

describe("somebody from a company", () => {
  it("brings the code in the letter and acts for the company at once", async () => {
    const asked = world({
      ...STINE,
      "GET /me/employer/rights": { items: [] },
      "POST /employers/redemptions": { employerId: "e1", name: "Demo", organisationNumber: "310000043", rank: "USER" },
      "PUT /session/organisation": null,
    });
    const { user, router } = show("/bedriftskode");
    await user.click(await screen.findByRole("button", { name: "Bruk koden" }));
    expect(await screen.findByRole("link", { name: "Skriv koden." })).toBeVisible();
    expect(screen.getByRole("link", { name: "Skriv organisasjonsnummeret, ni siffer." })).toBeVisible();
    await expectAccessible();
    await user.type(screen.getByLabelText("Organisasjonsnummer"), "310000043");
    await user.type(screen.getByLabelText("Kode"), "K7QF-3M2P-X9RD");
    await user.click(screen.getByRole("button", { name: "Bruk koden" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift"));
    expect(asked.find(({ path }) => path === "/session/organisation")?.body).toEqual({
      organisationNumber: "310000043",
    });
  });

  it("is told in plain words when the code is wrong, and when to try again", async () => {
    world({
      ...STINE,
      "GET /me/employer/rights": { items: [] },
      "POST /employers/redemptions": refusal(429, { title: "For mange forsøk", detail: "Vent 15 minutter." }),
    });
    const { user } = show("/bedriftskode");
    await user.type(await screen.findByLabelText("Organisasjonsnummer"), "310000043");
    await user.type(screen.getByLabelText("Kode"), "AAAA-BBBB-CCCC");
    await user.click(screen.getByRole("button", { name: "Bruk koden" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Vent 15 minutter.");
  });

  it("chooses among the companies they may act for", async () => {
    const asked = world({
      ...STINE,
      "GET /me/employer/rights": {
        items: [
          { employerId: "e1", name: "Første AS", organisationNumber: "310000000", rank: "USER" },
          { employerId: "e2", name: "Andre AS", organisationNumber: "310000043", rank: "USER" },
        ],
      },
      "PUT /session/organisation": null,
    });
    const { user } = show("/bedriftskode");
    await user.click(await screen.findByRole("button", { name: "Gå til Andre AS" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ organisationNumber: "310000043" }),
    );
  });

  it("is shown the way from the front page, and asked to sign in first", async () => {
    world(STINE);
    show("/");
    expect(await screen.findByRole("link", { name: "Jeg kommer fra en bedrift" })).toBeVisible();
  });

  it("signs in before anything else", async () => {
    world({ "GET /session": { signedIn: false } });
    show("/bedriftskode");
    expect(await screen.findByRole("link", { name: "Logg inn" })).toBeVisible();
  });
});

describe("the users of a company", () => {
  const rolf = {
    "GET /session": { ...signedIn("Rolf Demo", "employer"), organisation: "910000004" },
    "GET /me/employer": aCompany(),
  };
  const users = [
    { id: "m1", name: "Rolf Demo", rank: "ADMINISTRATOR", way: "CLAIM", since: "2026-01-01T00:00:00Z", me: true },
    { id: "m2", name: "Tom Demo", rank: "USER", way: "INVITED", since: "2026-02-01T00:00:00Z", me: false },
  ];

  it("are invited by a code shown once, and removed", async () => {
    const asked = world({
      ...rolf,
      "GET /employers/e1/users": { users, invitations: [], mayDecide: true, told: [] },
      "POST /employers/e1/invitations": { id: "c1", code: "K7QF-3M2P-X9RD", expiresAt: "2026-12-01T00:00:00Z" },
      "DELETE /employers/e1/users/m2": null,
    });
    const { user } = show("/bedrift/brukere");
    await user.click(await screen.findByText("Inviter en kollega"));
    await user.click(screen.getByRole("button", { name: "Lag kode" }));
    expect(await screen.findByRole("link", { name: "Skriv hvem koden er til." })).toBeVisible();
    await user.type(screen.getByLabelText("Hvem er koden til?"), "Kari i resepsjonen");
    await user.click(screen.getByRole("button", { name: "Lag kode" }));
    expect(await screen.findByText("K7QF-3M2P-X9RD")).toBeVisible();
    await expectAccessible();
    expect(screen.queryByRole("button", { name: "Fjern Rolf Demo" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Fjern Tom Demo" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "DELETE")).toBe(true));
  });

  it("see each other, but decide nothing without being administrator", async () => {
    world({ ...rolf, "GET /employers/e1/users": { users, invitations: [], mayDecide: false, told: [] } });
    show("/bedrift/brukere");
    expect(await screen.findByText("Tom Demo")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Fjern/ })).toBeNull();
    expect(screen.queryByText("Inviter en kollega")).toBeNull();
  });
});

describe("registering a company", () => {
  const nora = { "GET /session": signedIn("Nora Demo", "staff") };

  it("takes the name from the register and says that it is demo data", async () => {
    world({
      ...nora,
      "GET /employers/register/310000000": { outcome: "FOUND", demo: true, entity: BUILDER },
    });
    const { user } = show("/oppfolging/arbeidsgivere/ny");
    await user.type(await screen.findByLabelText("Organisasjonsnummer"), "310000000");
    expect(await screen.findByText("Demodata")).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText("Navn")).toHaveValue("Fjordbyen Bygg Demo AS"));
    expect(screen.getByText("Demokaia 2, 3256 LARVIK")).toBeVisible();
    await expectAccessible();
  });

  it("says before anything is sent that a company is bankrupt", async () => {
    world({
      ...nora,
      "GET /employers/register/310000000": {
        outcome: "FOUND",
        demo: true,
        entity: { ...BUILDER, standing: "BANKRUPT", standingSince: "2026-05-02" },
      },
    });
    const { user } = show("/oppfolging/arbeidsgivere/ny");
    await user.type(await screen.findByLabelText("Organisasjonsnummer"), "310000000");
    expect(await screen.findByText(/Konkurs fra 2. mai 2026/)).toBeVisible();
  });

  it("goes on by hand when the register is silent", async () => {
    world({ ...nora, "GET /employers/register/310000000": { outcome: "SILENT", demo: false, entity: null } });
    const { user } = show("/oppfolging/arbeidsgivere/ny");
    await user.type(await screen.findByLabelText("Organisasjonsnummer"), "310000000");
    expect(await screen.findByText(/svarer ikke nå/)).toBeVisible();
    expect(screen.getByLabelText("Navn")).not.toHaveAttribute("readonly");
  });
});

describe("staff and a company nobody can sign in for", () => {
  it("make a letter with a code for the registered address", async () => {
    world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /openings": { items: [] },
      "GET /employers/e1": aCompany(),
      "GET /employers/e1/users": { users: [], invitations: [], mayDecide: true, told: [] },
      "POST /employers/e1/letters": {
        code: "K7QF-3M2P-X9RD",
        expiresAt: "2026-12-21T00:00:00Z",
        organisationNumber: "910000004",
        name: "Rolfs Snekkeri AS",
        address: ["Demoveien 4"],
        postalCode: "3262",
        place: "LARVIK",
      },
    });
    const { user } = show("/oppfolging/arbeidsgivere/e1");
    await user.click(await screen.findByRole("button", { name: "Lag brev med kode" }));
    expect(await screen.findByText("K7QF-3M2P-X9RD")).toBeVisible();
    expect(screen.getByText(/Koden vises bare nå/)).toBeVisible();
    await expectAccessible();
  });

  it("are told what to do when there have been enough letters for one day", async () => {
    world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /openings": { items: [] },
      "GET /employers/e1": aCompany(),
      "GET /employers/e1/users": { users: [], invitations: [], mayDecide: true, told: [] },
      "POST /employers/e1/letters": refusal(429, {
        title: "For mange koder i dag",
        code: "too-many-codes",
        detail: "Bruk en kode dere har, eller lag en ny i morgen.",
      }),
    });
    const { user } = show("/oppfolging/arbeidsgivere/e1");
    await user.click(await screen.findByRole("button", { name: "Lag brev med kode" }));
    expect(await screen.findByText("Bruk en kode dere har, eller lag en ny i morgen.")).toBeVisible();
  });

  it("see what the register has changed its word about, and say that they have", async () => {
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /employers": { items: [aCompany()] },
      "GET /employers/register-changes": {
        items: [
          {
            employerId: "e1",
            version: 7,
            employerName: "Rolfs Snekkeri AS",
            changes: [{ at: "2026-11-21T02:15:00Z", what: "STANDING", before: "ACTIVE", after: "BANKRUPT" }],
          },
        ],
      },
      "PUT /employers/e1/register-changes/seen": null,
    });
    const { user } = show("/oppfolging/arbeidsgivere");
    expect(await screen.findByText(/Fra i drift til konkurs/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Jeg har sett det: Rolfs Snekkeri AS" }));
    await waitFor(() => expect(asked.find(({ method }) => method === "PUT")?.headers["If-Match"]).toBe('"7"'));
  });
});
