import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { aPreview, someRules } from "../plans";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const former = someRules({ version: "2026-1", reason: "De første reglene.", basedOn: null, decidedAt: null });
const read = {
  "GET /rules": {
    mustRules: ["TRADE_WISHED", "WITHIN_REACH"],
    weights: someRules(),
    versions: [someRules(), { ...former, weights: { ...former.weights, NEARNESS: 5 } }],
  },
  "GET /rules/2026-2/neighbours": {
    version: "2026-2",
    items: [
      { trade: "snekkerfaget", neighbour: "tomrerfaget", validFrom: "2024-08-01" },
      { trade: "helsearbeiderfaget", neighbour: "snekkerfaget", validFrom: "2024-08-01" },
    ],
  },
  "GET /travel-times": { loaded: false, source: null, date: null, rows: 0, modes: [], importedAt: null },
};
const ida = { ...read, "GET /session": signedIn("Ida Demo", "administrator") };
const nora = { ...read, "GET /session": signedIn("Nora Demo", "staff") };

describe("the rules", () => {
  it("are told in words with weight, reason and author, and only read by staff", async () => {
    world(nora);
    show("/regler");
    expect(await screen.findByText(/Mest teller: ønsket fag\. Deretter: nærhet\./)).toBeVisible();
    const weights = screen.getAllByRole("table", { name: "Hva som teller, og hvor mye" })[0] as HTMLElement;
    expect(within(weights).getByRole("row", { name: /Ønsket fag.*førstevalget.* 30 30\s%/ })).toBeVisible();
    expect(screen.getAllByText("Kort reisevei har vist seg å bety mer.")[0]).toBeVisible();
    expect(screen.getByText("Innenfor reiseveien")).toBeVisible();
    expect(await screen.findByText(/Vi bruker avstanden i luftlinje/)).toBeVisible();
    expect(screen.queryByRole("link", { name: /Endre vektene|Bruk disse igjen|Les inn/ })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it("are previewed, given a reason and saved", async () => {
    const asked = world({ ...ida, "POST /rules/preview": aPreview(), "POST /rules": someRules({ version: "2026-3" }) });
    const { user, router } = show("/regler/endre");
    const nearness = await screen.findByLabelText("Nærhet");
    await user.clear(nearness);
    await user.type(nearness, "35");
    expect(screen.queryByRole("button", { name: "Lagre og ta i bruk" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Se hva som ville endret seg" }));
    expect(await screen.findByText(/12 av 700 forslag ville endret seg\. Det gjelder 5 ungdommer/)).toBeVisible();
    expect(
      screen.getByRole("row", { name: /Snekkerfaget Kommer inn Ikke på listen Nr\. 4, godt \(71\)/ }),
    ).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    expect(screen.getByRole("link", { name: "Skriv en grunn på 10 til 500 tegn." })).toBeVisible();
    await user.type(screen.getByLabelText("Hvorfor endrer du?"), "Bussen går sjeldnere nå.");
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/regler"));
    expect(asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([
      "/rules/preview",
      "/rules",
    ]);
    expect(asked.find(({ path, method }) => method === "POST" && path === "/rules")?.body).toMatchObject({
      basedOn: "2026-2",
      weights: { NEARNESS: 35, TRADE_RANK: 30 },
      minutesPerKm: 1.2,
      reason: "Bussen går sjeldnere nå.",
    });
  });

  it("cannot be saved without a preview of the same numbers", async () => {
    world({ ...ida, "POST /rules/preview": aPreview() });
    const { user } = show("/regler/endre");
    await user.click(await screen.findByRole("button", { name: "Se hva som ville endret seg" }));
    expect(await screen.findByRole("button", { name: "Lagre og ta i bruk" })).toBeVisible();
    await user.type(screen.getByLabelText("Nærhet"), "1");
    expect(screen.queryByRole("button", { name: "Lagre og ta i bruk" })).not.toBeInTheDocument();
  });

  it("name every number that cannot be", async () => {
    const asked = world(ida);
    const { user } = show("/regler/endre");
    for (const label of ["Ønsket fag", "Nærhet"]) {
      await user.clear(await screen.findByLabelText(label));
      await user.type(screen.getByLabelText(label), "0");
    }
    await user.clear(screen.getByLabelText("Norsk"));
    await user.type(screen.getByLabelText("Norsk"), "101");
    await user.clear(screen.getByLabelText("«Godt» fra (poeng)"));
    await user.type(screen.getByLabelText("«Godt» fra (poeng)"), "90");
    await user.click(screen.getByRole("button", { name: "Se hva som ville endret seg" }));
    for (const mistake of [/kan ikke begge være 0/, /Norsk: skriv et helt tall/, /må være høyere enn for «godt»/])
      expect(screen.getByRole("link", { name: mistake })).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("start from an old version when its values are wanted again", async () => {
    world(ida);
    const { user } = show("/regler");
    await user.click(await screen.findByRole("link", { name: /Bruk disse igjen versjon 2026-1/ }));
    expect(await screen.findByLabelText("Nærhet")).toHaveValue("5");
    expect(screen.getByText(/verdiene i versjon 2026-1/)).toBeVisible();
  });

  it("keep the numbers typed when somebody else was first", async () => {
    let saved = 0;
    const theirs = someRules({ version: "2026-9", reason: "Liv var først ute." });
    world({
      ...ida,
      "GET /rules": () => (saved > 0 ? { ...read["GET /rules"], weights: theirs } : read["GET /rules"]),
      "POST /rules/preview": aPreview(),
      "POST /rules": () => {
        saved += 1;
        return refusal(409, { status: 409, code: "rules-changed", title: "Endret" });
      },
    });
    const { user } = show("/regler/endre");
    const nearness = await screen.findByLabelText("Nærhet");
    await user.clear(nearness);
    await user.type(nearness, "35");
    await user.click(screen.getByRole("button", { name: "Se hva som ville endret seg" }));
    await user.type(await screen.findByLabelText("Hvorfor endrer du?"), "Bussen går sjeldnere nå.");
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    await user.click(await screen.findByRole("button", { name: "Hent de nyeste reglene" }));
    expect(await screen.findByText(/Nå gjelder versjon 2026-9: Liv var først ute/)).toBeVisible();
    expect(screen.getByLabelText("Nærhet")).toHaveValue("35");
    expect(screen.queryByRole("button", { name: "Lagre og ta i bruk" })).not.toBeInTheDocument();
  });
});

describe("neighbour trades", () => {
  const button = (name: string | RegExp) => screen.getByRole("button", { name });
  const trades = () => screen.findAllByRole("option", { name: "Tømrerfaget" });
  const rowOf = (name: RegExp) => screen.getByRole("row", { name });

  it("are read by everybody who answers for them, by trade", async () => {
    world(nora);
    const { user } = show("/regler");
    await user.click(await screen.findByText("Se alle nabofag"));
    expect(screen.getByText("2 par av fag regnes som nabofag.")).toBeVisible();
    expect(await screen.findByText("Snekkerfaget:")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Endre nabofag" })).not.toBeInTheDocument();
  });

  it("are added and taken out, previewed, and saved as a whole table with a reason", async () => {
    const asked = world({ ...ida, "POST /rules/preview": aPreview(), "POST /rules": someRules({ version: "2026-3" }) });
    const { user, router } = show("/regler/endre/nabofag");
    await user.click(await screen.findByRole("button", { name: "Se hva som ville endret seg" }));
    expect(screen.getByRole("link", { name: "Legg til eller ta ut minst ett par først." })).toBeVisible();
    await user.click(within(rowOf(/Helsearbeiderfaget.*Snekkerfaget/)).getByRole("button", { name: /Ta ut/ }));
    await user.selectOptions(screen.getByLabelText("Fag"), "helsearbeiderfaget");
    await user.selectOptions(screen.getByLabelText("Nabofag"), "tomrerfaget");
    await user.click(button("Legg til paret"));
    expect(rowOf(/Helsearbeiderfaget Ny Tømrerfaget/)).toBeVisible();
    expect(screen.getByText("Lagt til: 1. Tatt ut: 1.")).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
    await user.click(button("Se hva som ville endret seg"));
    expect(await screen.findByText(/12 av 700 forslag ville endret seg/)).toBeVisible();
    await expectAccessible();
    await user.type(screen.getByLabelText("Hvorfor endrer du?"), "Fagene ligner mer enn vi trodde.");
    await user.click(button("Lagre og ta i bruk"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/regler"));
    const sent = asked.find(({ path, method }) => method === "POST" && path === "/rules")?.body;
    expect(sent).toMatchObject({
      basedOn: "2026-2",
      weights: { TRADE_RANK: 30 },
      neighbours: [
        { trade: "snekkerfaget", neighbour: "tomrerfaget", validFrom: "2024-08-01" },
        { trade: "helsearbeiderfaget", neighbour: "tomrerfaget" },
      ],
    });
    expect(sent).not.toHaveProperty("version");
  });

  it("stand once, whichever trade is named first, and a changed table loses its preview", async () => {
    world({ ...ida, "POST /rules/preview": aPreview() });
    const { user } = show("/regler/endre/nabofag");
    await trades();
    await user.selectOptions(screen.getByLabelText("Fag"), "tomrerfaget");
    await user.selectOptions(screen.getByLabelText("Nabofag"), "snekkerfaget");
    await user.click(button("Legg til paret"));
    expect(screen.getByRole("link", { name: /Dette paret står der allerede/ })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Nabofag"), "helsearbeiderfaget");
    await user.click(button("Legg til paret"));
    await user.click(button("Se hva som ville endret seg"));
    expect(await screen.findByRole("button", { name: "Lagre og ta i bruk" })).toBeVisible();
    await user.click(within(rowOf(/Helsearbeiderfaget Snekkerfaget/)).getByRole("button", { name: /Ta ut/ }));
    expect(screen.queryByRole("button", { name: "Lagre og ta i bruk" })).not.toBeInTheDocument();
  });

  it("are changed again in the newest table when somebody else was first", async () => {
    let saved = 0;
    const theirs = someRules({ version: "2026-9", reason: "Liv var først ute." });
    const asked = world({
      ...ida,
      "GET /rules": () => (saved > 0 ? { ...read["GET /rules"], weights: theirs } : read["GET /rules"]),
      "GET /rules/2026-9/neighbours": {
        version: "2026-9",
        items: [{ trade: "gartnerfaget", neighbour: "tomrerfaget", validFrom: "2025-01-01" }],
      },
      "POST /rules/preview": aPreview(),
      "POST /rules": () => {
        saved += 1;
        return refusal(409, { status: 409, code: "rules-changed", title: "Endret" });
      },
    });
    const { user } = show("/regler/endre/nabofag");
    await trades();
    await user.selectOptions(screen.getByLabelText("Fag"), "helsearbeiderfaget");
    await user.selectOptions(screen.getByLabelText("Nabofag"), "tomrerfaget");
    await user.click(button("Legg til paret"));
    await user.click(button("Se hva som ville endret seg"));
    await user.type(await screen.findByLabelText("Hvorfor endrer du?"), "Fagene ligner mer enn vi trodde.");
    await user.click(button("Lagre og ta i bruk"));
    await user.click(await screen.findByRole("button", { name: "Hent de nyeste reglene" }));
    expect(await screen.findByText(/Nå gjelder versjon 2026-9: Liv var først ute/)).toBeVisible();
    await waitFor(() => expect(screen.getByText("Viser 2 av 2 par")).toBeVisible());
    await user.click(button("Se hva som ville endret seg"));
    await waitFor(() => expect(asked.filter(({ path }) => path === "/rules/preview")).toHaveLength(2));
    expect(asked.filter(({ path }) => path === "/rules/preview")[1]?.body).toMatchObject({
      basedOn: "2026-9",
      neighbours: [{ trade: "gartnerfaget" }, { trade: "helsearbeiderfaget" }],
    });
  });
});

describe("travel times", () => {
  const table = new File(["from_lat,from_lon,to_lat,to_lon,mode,minutes\n"], "tider.csv", { type: "text/csv" });

  it("are tried first, and every line that is wrong is named", async () => {
    const asked = world({
      ...ida,
      "POST /travel-times/imports": {
        accepted: 2,
        rejected: [{ line: 3, column: "minutes", code: "range", detail: "Minutter må være fra 1 til 600." }],
        applied: false,
      },
    });
    const { user } = show("/regler/endre/reisetider");
    await user.click(await screen.findByRole("button", { name: "Prøv filen uten å lagre" }));
    expect(screen.getByRole("link", { name: "Velg en fil." })).toBeVisible();
    await user.upload(screen.getByLabelText("Fil (CSV)"), table);
    await user.type(screen.getByLabelText("Kilde"), "Rutetider");
    await user.click(screen.getByRole("button", { name: "Prøv filen uten å lagre" }));
    expect(await screen.findByRole("row", { name: "3 minutes Minutter må være fra 1 til 600." })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Les inn tabellen" })).not.toBeInTheDocument();
    const sent = asked.find(({ method }) => method === "POST");
    expect(sent?.path).toMatch(/dryRun=true&source=Rutetider&date=\d{4}-\d{2}-\d{2}$/);
    expect(sent?.headers["Content-Type"]).toBe("text/csv");
    await expectAccessible();
  });

  it("are deleted only after a question", async () => {
    const asked = world({
      ...ida,
      "GET /travel-times": {
        loaded: true,
        source: "Rutetider",
        date: "2026-10-01",
        rows: 4000,
        modes: ["BUS", "CAR"],
        importedAt: "2026-11-01T10:00:00Z",
      },
      "DELETE /travel-times": null,
    });
    const { user } = show("/regler");
    await user.click(await screen.findByRole("button", { name: "Slett tabellen" }));
    const dialog = await screen.findByRole("dialog", { name: "Slette reisetidene?" });
    expect(asked.map(({ method }) => method)).not.toContain("DELETE");
    await user.click(within(dialog).getByRole("button", { name: "Slett tabellen" }));
    await waitFor(() => expect(asked.map(({ method }) => method)).toContain("DELETE"));
  });
});
