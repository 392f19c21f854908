import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Commitment } from "../../src/shared/api/types";
import { plannedYear } from "../../src/shared/commitment/plannedYear";
import { aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const hege = {
  "GET /session": { ...signedIn("Hege Demo", "employer"), organisation: "910000012" },
  "GET /me/employer": aCompany({
    id: "k1",
    name: "Larvik kommune (demo)",
    units: [
      { id: "u1", name: "Helse", postalCode: "3256", sector: "HEALTH_AND_CARE" },
      { id: "u2", name: "Sykehjemmet", postalCode: "3256", parent: "u1" },
    ],
  }),
};

const told = (change: Partial<Commitment> = {}): Commitment => ({
  version: 3,
  year: 2027,
  target: {
    inhabitants: 48_200,
    perThousand: 2,
    places: 97,
    source: "Kommunestyret",
    sectors: { HEALTH_AND_CARE: 40 },
  },
  contracts: { offered: 12, filled: 5 },
  practice: { offered: 3, filled: 0 },
  missing: 92,
  notOffered: 85,
  sectors: [{ sector: "HEALTH_AND_CARE", wanted: 40, offered: 12, filled: 5, missing: 35 }],
  units: [
    {
      id: "u1",
      name: "Helse",
      parent: null,
      sector: "HEALTH_AND_CARE",
      own: { offered: 0, filled: 0 },
      below: { offered: 12, filled: 5 },
      trades: [],
    },
    {
      id: "u2",
      name: "Sykehjemmet",
      parent: "u1",
      sector: null,
      own: { offered: 12, filled: 5 },
      below: { offered: 12, filled: 5 },
      trades: [
        { trade: "helsearbeiderfaget", tradeName: "Helsearbeiderfaget", kind: "LAERLING", offered: 12, filled: 5 },
      ],
    },
  ],
  clauses: [],
  ...change,
});

describe("the municipality's targets", () => {
  it("say what is missing, by sector and by unit", async () => {
    world({ ...hege, "GET /employers/k1/commitment": told() });
    show("/bedrift/mal");
    expect(await screen.findByText(/Det mangler 92 for å nå målet/)).toBeVisible();
    expect(screen.getByRole("cell", { name: "35" })).toBeVisible();
    expect(screen.getAllByText(/5 av 12 fylt/)).toHaveLength(2);
    await expectAccessible();
  });

  it("are next year's once the summer is over", () => {
    expect(plannedYear("2026-08-31")).toBe(2026);
    expect(plannedYear("2026-09-01")).toBe(2027);
  });

  it("are set with where they were decided", async () => {
    const asked = world({
      ...hege,
      "GET /employers/k1/commitment": told({ target: null, missing: null, notOffered: null, sectors: [] }),
      "PUT /employers/k1/commitment/targets/2027": null,
    });
    const { user } = show("/bedrift/mal");
    await user.click(await screen.findByText("Sett mål for 2027"));
    await user.click(screen.getByRole("button", { name: "Lagre målet" }));
    expect(await screen.findByRole("link", { name: "Skriv antall innbyggere." })).toBeVisible();
    await user.type(screen.getByLabelText("Antall innbyggere"), "48 200");
    await user.clear(screen.getByLabelText("Læreplasser per 1000 innbyggere"));
    await user.type(screen.getByLabelText("Læreplasser per 1000 innbyggere"), "2,5");
    await user.type(screen.getByLabelText("Hvor er målet vedtatt?"), "Sak 12/26");
    await user.type(screen.getByLabelText("Teknisk skal ta (valgfritt)"), "10");
    await user.click(screen.getByRole("button", { name: "Lagre målet" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
        body: { inhabitants: 48_200, perThousand: 2.5, source: "Sak 12/26", sectors: { TECHNICAL: 10 } },
        headers: { "If-Match": '"3"' },
      }),
    );
  });

  it("move a unit, and say so when somebody else was first", async () => {
    world({
      ...hege,
      "GET /employers/k1/commitment": told(),
      "PUT /employers/k1/units/u2/place": refusal(412, { title: "Endret av noen andre" }),
    });
    const { user } = show("/bedrift/mal");
    await user.click(
      await screen.findByText((_, node) => node?.tagName === "SUMMARY" && /^Sykehjemmet/.test(node.textContent ?? "")),
    );
    const form = within(screen.getByLabelText("Sykehjemmet ligger under").closest("form") as HTMLElement);
    await user.selectOptions(form.getByLabelText("Sykehjemmet ligger under"), "");
    await user.click(form.getByRole("button", { name: "Lagre" }));
    expect(await form.findByRole("alert")).toHaveTextContent("Endret av noen andre");
  });

  it("follow contracts that require apprentices", async () => {
    const asked = world({
      ...hege,
      "GET /employers/k1/commitment": told({
        clauses: [
          {
            id: "c1",
            title: "Ny skole",
            supplierName: "Bygg Demo AS",
            supplierNumber: "310000000",
            from: "2026-01-01",
            to: "2027-12-31",
            required: 2,
            standing: "NOT_REPORTED",
            reports: [],
          },
        ],
      }),
      "POST /employers/k1/commitment/clauses/c1/reports": null,
      "POST /employers/k1/commitment/clauses": null,
    });
    const { user } = show("/bedrift/mal");
    expect(await screen.findByText("Mangler melding")).toBeVisible();
    await user.click(screen.getByText("Før inn melding"));
    await user.click(screen.getByRole("button", { name: "Lagre meldingen" }));
    expect(await screen.findByRole("link", { name: "Skriv hvor mange lærlinger." })).toBeVisible();
    await user.type(screen.getByLabelText("Lærlinger på arbeidet"), "2");
    await user.click(screen.getByRole("button", { name: "Lagre meldingen" }));
    await waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith("/reports"))?.body).toMatchObject({ apprentices: 2, note: null }),
    );
    await user.click(screen.getByText("Legg til kontrakt"));
    await user.click(screen.getByRole("button", { name: "Lagre kontrakten" }));
    expect(await screen.findByRole("link", { name: "Slutten må komme etter starten." })).toBeVisible();
    await expectAccessible();
  });

  it("say so when the figures cannot be had", async () => {
    world({ ...hege, "GET /employers/k1/commitment": refusal(503, { title: "Tjenesten hviler" }) });
    show("/bedrift/mal");
    expect(await screen.findByRole("alert")).toHaveTextContent("Tjenesten hviler");
  });
});

describe("how a company answers", () => {
  it("is told to the company itself, with the share answered in time", async () => {
    world({
      ...hege,
      "GET /openings": { items: [] },
      "GET /matches": { items: [] },
      "GET /employers/k1/response-record": {
        presented: 5,
        waiting: 1,
        answered: 3,
        silent: 1,
        noes: 2,
        answeredShare: 0.75,
        medianDays: 3.5,
      },
    });
    show("/bedrift");
    expect(await screen.findByText("Slik svarer dere")).toBeVisible();
    expect(await screen.findByText("75 % (3 av 4)")).toBeVisible();
    expect(screen.getByText("3,5 dager")).toBeVisible();
    expect(screen.getByText("Gitt på alle 2 nei")).toBeVisible();
    await expectAccessible();
  });
});
