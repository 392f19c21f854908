import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const STEPS = ["PROPOSED", "YES", "INTERESTED", "OFFERED", "OFFER_ACCEPTED", "SIGNED", "CERTIFICATE"];
const steps = (...counts: (number | null)[]) =>
  STEPS.map((milestone, at) => ({
    milestone,
    count: counts[at] ?? null,
    ofPrevious: null,
    ofFirst: null,
    medianDays: null,
  }));
const line = (value: string, ...counts: (number | null)[]) => ({
  value,
  steps: steps(...counts),
  medianDaysToPlace: null,
});
const past = {
  at: "2026-11-25T10:00:00Z",
  years: [2026, 2025],
  months: { first: "2026-08", last: "2027-07" },
  filter: null,
  funnel: steps(30, 20, 12, 8),
  medianDaysToPlace: null,
  waiting: null,
  byMonth: [line("2026-08", 18, 12, 7), line("2026-09", 12, 8, 5)],
  tables: [{ dimension: "TRADE", lines: [line("tomrerfaget", 25, 20, 12, 8), line("kokkfaget", 5, null)] }],
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /insight/past": past,
  "GET /insight/past/groups": { at: past.at, year: 2026, tables: [] },
  "GET /employers": { items: [] },
};
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /employers": { items: [] },
  "GET /candidates": { items: [{ id: "k1", firstName: "Kari", lastName: "Demo", wishes: null }] },
  "GET /insight/past/proposals": {
    total: 2,
    items: [
      {
        matchId: "m2",
        candidateId: "k1",
        trade: "tomrerfaget",
        kind: "LAERLING",
        employerId: "e1",
        reachedOn: "2026-10-02",
        furthest: "OFFERED",
      },
      {
        matchId: "m1",
        candidateId: "k9",
        trade: "tomrerfaget",
        kind: "LAERLING",
        employerId: "e1",
        reachedOn: "2026-09-01",
        furthest: "YES",
      },
    ],
  },
};

describe("behind a step of the funnel", () => {
  it("an administrator is led to the spread of it, and told why nobody is named", async () => {
    const asked = world(ida);
    show("/styring/historikk?aar=2026");
    const links = await screen.findByRole("navigation", { name: "Se hva som ligger bak" });
    const link = within(links).getByRole("link", { name: "Ungdommen sa ja" });
    expect(link).toHaveAttribute("href", "/styring/trakt?aar=2026&steg=YES");
    await userEvent.click(link);
    expect(await screen.findByRole("heading", { level: 1, name: "Bak «Ungdommen sa ja»" })).toBeVisible();
    expect(screen.getByText(/Du er administrator og ser tall, ikke personer/)).toBeVisible();
    expect((await screen.findAllByText("20 forslag kom til «Ungdommen sa ja»."))[0]).toBeVisible();
    for (const button of screen.getAllByRole("button", { name: "Vis som tabell" })) await userEvent.click(button);
    expect(screen.getByRole("row", { name: "Tømrerfaget 20" })).toBeVisible();
    expect(screen.getByRole("row", { name: /kokkfaget skjult|Kokkfaget skjult/ })).toBeVisible();
    expect(screen.getByRole("row", { name: "august 2026 12" })).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain("/insight/past/proposals");
    await expectAccessible();
  });

  it("a part of the year is not spread out", async () => {
    world({ ...ida, "GET /insight/past": { ...past, tables: [] } });
    show("/styring/trakt?fra=2026-08&til=2026-10&steg=OFFERED");
    expect(await screen.findByText("8 forslag kom til «Tilbud».")).toBeVisible();
    expect(screen.getByRole("link", { name: "Vis hele skoleåret" })).toBeVisible();
  });

  it("a team lead is led to their own people", async () => {
    world({ ...ida, "GET /session": signedIn("Liv Demo", "team-lead") });
    show("/styring/historikk?aar=2026&fag=tomrerfaget");
    const links = await screen.findByRole("navigation", { name: "Se hva som ligger bak" });
    expect(within(links).getByRole("link", { name: "Tilbud" })).toHaveAttribute(
      "href",
      "/oppfolging/trakt?aar=2026&fag=tomrerfaget&steg=OFFERED",
    );
  });

  it("staff read who their own are and how far each came", async () => {
    const asked = world(nora);
    show("/oppfolging/trakt?steg=YES&aar=2026&fag=tomrerfaget");
    expect(await screen.findByText(/2 forslag\. Du ser bare dem du har tilgang til/)).toBeVisible();
    expect(await screen.findByRole("link", { name: "Kari Demo" })).toHaveAttribute("href", "/oppfolging/personer/k1");
    expect(screen.getByRole("row", { name: /Kari Demo Tømrerfaget .* 2\. oktober 2026 Tilbud/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Åpne treffet Kari Demo" })).toHaveAttribute(
      "href",
      "/oppfolging/treff/m2",
    );
    expect(screen.getByText(/Viser bare Tømrerfaget/)).toBeVisible();
    const [{ path } = { path: "" }] = asked.filter((one) => one.path.startsWith("/insight/past/proposals"));
    expect(path).toContain("trade=tomrerfaget");
    expect(path).toContain("step=YES");
    await userEvent.selectOptions(screen.getByLabelText("Steg"), "Tilbud");
    expect(asked.at(-1)?.path).toContain("step=OFFERED");
    await expectAccessible();
  });

  it("nobody may be there", async () => {
    world({ ...nora, "GET /insight/past/proposals": { total: 0, items: [] } });
    show("/oppfolging/trakt?steg=CERTIFICATE");
    expect(await screen.findByText("Ingen er her")).toBeVisible();
  });
});
