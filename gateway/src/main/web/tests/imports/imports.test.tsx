import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Import, Line } from "../../src/imports/types";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const BASE = "/employers/imports/approvals";
const nora = { "GET /session": signedIn("Nora Demo", "staff") };
const none = { created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 };
const COLUMNS = [
  { name: "organisationNumber", required: true },
  { name: "trade", required: true },
  { name: "source", required: false },
];

const anImport = (more: Partial<Import> = {}): Import => ({
  id: "i1",
  version: 1,
  kind: "approvals",
  fileName: "godkjente.csv",
  format: "CSV",
  encoding: "windows-1252",
  separator: ";",
  sheet: null,
  headings: ["Orgnr", "Fag", ""],
  columns: { organisationNumber: 0 },
  sample: [["920000010", "Kokkfaget", "x"]],
  state: "UPLOADED",
  rows: 3,
  done: 0,
  expected: none,
  result: none,
  choice: null,
  undone: 0,
  kept: 0,
  problem: null,
  uploadedAt: "2026-11-20T09:00:00Z",
  checkedAt: null,
  appliedAt: null,
  undoneAt: null,
  ...more,
});

const line = (row: number, more: Partial<Line> = {}): Line => ({
  row,
  outcome: "CHANGED",
  reference: "e1",
  kept: false,
  note: null,
  flaws: [],
  ...more,
});

const wrong = line(3, {
  outcome: "REFUSED",
  flaws: [
    {
      column: "trade",
      heading: "Fag",
      value: "Trylling",
      code: "unknown-trade",
      detail: "Vi kjenner ikke dette faget. Velg et fag fra lista.",
    },
  ],
});

describe("files in and out", () => {
  it("shows staff what can be brought in, and nobody else", async () => {
    world(nora);
    show("/import");
    expect(await screen.findByRole("link", { name: "Godkjente lærebedrifter" })).toBeVisible();
    await expectAccessible();
  });

  it("has no door for young people", async () => {
    world({ "GET /session": signedIn("Kari Demo", "candidate") });
    show("/import/approvals");
    expect(await screen.findByRole("heading", { name: "Denne siden er ikke for deg" })).toBeVisible();
  });

  it("uploads a file and goes on to its columns", async () => {
    const asked = world({
      ...nora,
      [`GET ${BASE}`]: { columns: COLUMNS, imports: [anImport({ state: "APPLIED" })] },
      [`POST ${BASE}`]: anImport(),
      [`GET ${BASE}/i1`]: anImport(),
    });
    const { user, router } = show("/import/approvals");
    expect(await screen.findByRole("row", { name: /godkjente\.csv.*Tatt inn/ })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Last opp" }));
    expect(screen.getByRole("link", { name: "Velg en fil." })).toBeVisible();
    await user.upload(screen.getByLabelText("Velg fil"), new File(["a;b"], "liste.csv", { type: "text/plain" }));
    await user.click(screen.getByRole("button", { name: "Last opp" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/import/approvals/i1"));
    const sent = asked.find(({ method }) => method === "POST");
    expect(sent?.path).toBe(`${BASE}?name=liste.csv`);
    expect(sent?.headers["Content-Type"]).toBe("text/csv");
    expect(sent?.headers["Idempotency-Key"]).toBeTruthy();
  });

  it("tells why a file is refused", async () => {
    world({
      ...nora,
      [`GET ${BASE}`]: { columns: COLUMNS, imports: [] },
      [`POST ${BASE}`]: refusal(422, { title: "Filen har passord", detail: "Åpne filen i Excel." }),
    });
    const { user } = show("/import/approvals");
    expect(await screen.findByText("Du har ikke lastet opp noe her ennå.")).toBeVisible();
    await user.upload(screen.getByLabelText("Velg fil"), new File(["x"], "liste.xlsx"));
    await user.click(screen.getByRole("button", { name: "Last opp" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Filen har passord");
  });

  it("asks for the columns that are needed, and sends what was chosen", async () => {
    const asked = world({
      ...nora,
      [`GET ${BASE}`]: { columns: COLUMNS, imports: [] },
      [`GET ${BASE}/i1`]: anImport(),
      [`PUT ${BASE}/i1/columns`]: anImport({ state: "CHECKING" }),
    });
    const { user } = show("/import/approvals/i1");
    expect(await screen.findByLabelText("Organisasjonsnummer")).toHaveValue("0");
    expect(screen.getByRole("cell", { name: "Kokkfaget" })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Prøv uten å lagre" }));
    expect(screen.getByRole("link", { name: "Lærefag: velg en kolonne." })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Lærefag"), "Fag");
    await user.selectOptions(screen.getByLabelText(/Kilde eller saksnummer/), "Kolonne 3");
    await user.click(screen.getByRole("button", { name: "Prøv uten å lagre" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
        body: { columns: { organisationNumber: 0, trade: 1, source: 2 } },
        headers: { "If-Match": '"1"' },
      }),
    );
  });

  it("shows progress, and what came of it when it is done", async () => {
    const states = [
      anImport({ state: "CHECKING", done: 1 }),
      anImport({ state: "CHECKED", expected: { ...none, changed: 3 } }),
    ];
    world({
      ...nora,
      [`GET ${BASE}/i1`]: () => states.shift() ?? anImport({ state: "CHECKED", expected: { ...none, changed: 3 } }),
    });
    show("/import/approvals/i1");
    expect(await screen.findByRole("progressbar")).toHaveAttribute("value", "1");
    expect(screen.getByText("1 av 3 rader")).toBeVisible();
    expect(await screen.findByText("Alle 3 radene er i orden.", undefined, { timeout: 3000 })).toHaveFocus();
    await expectAccessible();
  });

  it("offers the good rows and the rows to mend when some are wrong", async () => {
    const checked = anImport({ state: "CHECKED", version: 7, expected: { ...none, changed: 2, refused: 1 } });
    const asked = world({
      ...nora,
      [`GET ${BASE}/i1`]: checked,
      [`GET ${BASE}/i1/lines`]: { items: [wrong], next: null },
      [`GET ${BASE}/i1/corrections`]: "rad",
      [`PUT ${BASE}/i1/application`]: refusal(412, {
        title: "Noen andre har endret dette",
        detail: "Hent siden på nytt.",
      }),
    });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { user } = show("/import/approvals/i1");
    expect(await screen.findByText("Én av 3 rader må rettes.")).toBeVisible();
    const rows = await screen.findByRole("table", { name: "Rader som må rettes" });
    expect(
      within(rows).getByRole("row", { name: /3 Må rettes Fag Trylling Vi kjenner ikke dette faget/ }),
    ).toBeVisible();
    expect(screen.queryByLabelText("Ta inn alt, eller ingenting")).not.toBeInTheDocument();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: /Last ned Excel/ }));
    await waitFor(() => expect(asked.some(({ path }) => path === `${BASE}/i1/corrections?format=xlsx`)).toBe(true));
    expect(saved).toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Ta inn" }));
    expect(screen.getByRole("link", { name: "Velg hva du vil gjøre." })).toBeVisible();
    await user.click(screen.getByLabelText("Ta inn de 2 gode radene"));
    await user.click(screen.getByRole("button", { name: "Ta inn" }));
    expect(await screen.findByText("Noen andre har endret dette")).toBeVisible();
    expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
      body: { choice: "GOOD_ROWS" },
      headers: { "If-Match": '"7"' },
    });
  });

  it("gives a receipt, and puts everything back after one question", async () => {
    const applied = anImport({ state: "APPLIED", result: { ...none, changed: 2 }, appliedAt: "2026-11-20T09:05:00Z" });
    const undone = anImport({ ...applied, state: "UNDONE", undone: 1, kept: 1, undoneAt: "2026-11-20T09:06:00Z" });
    let now = applied;
    const asked = world({
      ...nora,
      [`GET ${BASE}/i1`]: () => now,
      [`GET ${BASE}/i1/lines`]: () => ({ items: [line(2), line(3, { kept: now === undone })], next: null }),
      [`DELETE ${BASE}/i1/application`]: () => {
        now = undone;
        return undone;
      },
    });
    const { user } = show("/import/approvals/i1");
    expect(await screen.findByText(/Tatt inn 20\. nov/)).toHaveFocus();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Angre importen" }));
    await user.click(await screen.findByRole("button", { name: "Ja, sett tilbake" }));
    expect(await screen.findByText(/Én endring er satt tilbake/)).toBeVisible();
    expect(screen.getByText("Én ble stående, fordi noen har endret den etterpå.")).toBeVisible();
    expect(await screen.findByRole("row", { name: /3 Ble stående/ })).toBeVisible();
    expect(asked.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });

  it("fetches NAV's ads, and says so when they are invented", async () => {
    const ads = "/employers/imports/ads";
    world({
      ...nora,
      [`GET ${ads}`]: { columns: [{ name: "adId", required: true }], imports: [] },
      [`GET ${ads}/feed`]: { live: false },
      [`POST ${ads}/feed`]: { id: "i9", live: false },
      [`GET ${ads}/i9`]: anImport({ id: "i9", kind: "ads", state: "CHECKED", expected: { ...none, created: 3 } }),
    });
    const { user, router } = show("/import/ads");
    expect(await screen.findByText("Demodata: annonsene er oppdiktet")).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Hent" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/import/ads/i9"));
  });
});
