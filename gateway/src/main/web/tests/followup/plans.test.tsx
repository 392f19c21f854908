import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, anOpening, signedIn } from "../people";
import { aLine, anAllocation, aPersonInPlans, someRules } from "../plans";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /rules": { mustRules: [], weights: someRules(), versions: [someRules()] },
  "GET /allocations": { items: [anAllocation()], next: null },
  "GET /allocations/a1": anAllocation(),
  "GET /candidates/c1": aCandidate(),
  "GET /candidates": { items: [aCandidate(), aCandidate({ id: "c2", firstName: "Amir" })], next: null },
  "GET /openings": {
    items: [
      anOpening(),
      anOpening({ id: "o2", title: "Snekker i byen" }),
      anOpening({ id: "o3", title: "Snekker på landet" }),
    ],
    next: null,
  },
  "GET /allocations/a1/lines": {
    items: [aLine(), aLine({ candidateId: "c2", openingId: "o2", otherOpeningId: null, change: "ONLY_HERE", rank: 3 })],
    hidden: 7,
    next: null,
  },
  "GET /allocations/a1/people/c1": aPersonInPlans(),
};

describe("allocation plans", () => {
  it("are listed with their state, and say that nothing is sent", async () => {
    world(nora);
    show("/oppfolging/fordeling");
    expect(await screen.findByRole("row", { name: /Høsten 2027 Ferdig Stabil: 60 · Flest: 69/ })).toBeVisible();
    expect(screen.getByText(/Ingenting blir sendt/)).toBeVisible();
    await expectAccessible();
  });

  it("are asked for with a reason when waiting counts, and every mistake is named", async () => {
    const asked = world({ ...nora, "POST /allocations": anAllocation() });
    const { user, router } = show("/oppfolging/fordeling/ny");
    const many = await screen.findByLabelText("Hvor mange forslag per ungdom?");
    await user.clear(many);
    await user.type(many, "70");
    const weight = screen.getByLabelText("Ekstra vekt for dem som har ventet lenge");
    await user.clear(weight);
    await user.type(weight, "5");
    await user.click(screen.getByRole("button", { name: "Lag planen" }));
    expect(screen.getByRole("heading", { name: /Du må rette/ })).toHaveFocus();
    for (const mistake of ["Gi planen et navn.", "Skriv et helt tall fra 5 til 50.", /Skriv en grunn på minst 10 tegn/])
      expect(screen.getByRole("link", { name: mistake })).toBeVisible();
    await expectAccessible();
    await user.type(screen.getByLabelText("Navn på planen"), "Høsten 2027");
    await user.clear(many);
    await user.type(many, "20");
    await user.type(screen.getByLabelText("Hvorfor skal ventetid telle?"), "Noen har ventet i over et år.");
    await user.type(screen.getByLabelText("Søk etter lærefag"), "snekker");
    await user.click(await screen.findByRole("button", { name: /Snekkerfaget/ }));
    await user.click(screen.getByRole("checkbox", { name: "Lærling" }));
    await user.click(screen.getByRole("button", { name: "Lag planen" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging/fordeling/a1"));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      name: "Høsten 2027",
      trades: ["snekkerfaget"],
      kinds: ["LAERLING"],
      listLength: 20,
      equityWeight: 5,
      equityReason: "Noen har ventet i over et år.",
      seed: null,
      rulesVersion: null,
    });
  });

  it("say that the list of trades could not be had, instead of finding none", async () => {
    world({ ...nora, "GET /trades": refusal(503, { status: 503 }) });
    show("/oppfolging/fordeling/ny");
    expect(await screen.findByText(/En del av tjenesten er nede nå/)).toBeVisible();
  });

  it("show how far they are, can be cancelled, and show both plans when done", async () => {
    const running = anAllocation({
      state: "RUNNING",
      progress: { step: "STABLE", percent: 40 },
      stable: null,
      fair: null,
      seed: null,
      finishedAt: null,
    });
    let asks = 0;
    const asked = world({
      ...nora,
      "GET /allocations/a1": () => (++asks > 2 ? anAllocation() : running),
      "POST /allocations/a1/cancel": null,
    });
    const { user } = show("/oppfolging/fordeling/a1");
    expect(await screen.findByRole("progressbar", { name: "Steg 3 av 6: Lager den stabile planen" })).toHaveValue(40);
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(asked.map(({ path }) => path)).toContain("/allocations/a1/cancel");
    expect(await screen.findByRole("table", { name: "Planene side om side" })).toBeVisible();
  });

  it("stand side by side in figures", async () => {
    world(nora);
    show("/oppfolging/fordeling/a1");
    const table = await screen.findByRole("table", { name: "Planene side om side" });
    const row = (name: RegExp) => within(table).getByRole("row", { name });
    expect(row(/^Får plass 60 av 100 \(60\s%\) 69 av 100 \(69\s%\)$/)).toBeVisible();
    expect(row(/heller ville hatt hverandre 0 31/)).toBeVisible();
    expect(row(/bare i den andre planen 9 0/)).toBeVisible();
    expect(await screen.findByText("7 til står hos andre og vises ikke.")).toBeVisible();
    expect(screen.queryByText(/hvordan grupper kommer ut/)).not.toBeInTheDocument();
    await expectAccessible();
  });

  it("still show the stable plan when the other one did not finish in time", async () => {
    world({
      ...nora,
      "GET /allocations/a1": anAllocation({ fair: null, failure: { code: "fair-plan-timeout", detail: null } }),
    });
    show("/oppfolging/fordeling/a1");
    expect(await screen.findByText(/ble ikke ferdig i tide\. Den stabile planen er klar/)).toBeVisible();
    expect(screen.getByRole("row", { name: /^Får plass 60 av 100 \(60\s%\) –$/ })).toBeVisible();
  });

  it("can be narrowed to where they differ, and are named without opening anybody's case", async () => {
    const asked = world(nora);
    const { user } = show("/oppfolging/fordeling/a1");
    await screen.findByRole("row", { name: /Kari Demo/ });
    expect(asked.filter(({ path }) => path.startsWith("/candidates/"))).toEqual([]);
    await user.selectOptions(screen.getByLabelText("Vis"), "Bare der planene er ulike");
    expect(screen.queryByRole("row", { name: /Kari Demo/ })).not.toBeInTheDocument();
    expect(await screen.findByRole("row", { name: /Amir Demo.*Snekker i byen.*Får ingen plass/ })).toBeVisible();
  });

  it("become drafts after one question, and say line by line what went wrong", async () => {
    const asked = world({
      ...nora,
      "POST /allocations/a1/drafts": {
        results: [
          { candidateId: "c1", openingId: "o1", matchId: "m1", problem: null },
          { candidateId: "c2", openingId: "o2", matchId: null, problem: { code: "taken", detail: "Plassen er tatt." } },
        ],
      },
    });
    const { user } = show("/oppfolging/fordeling/a1");
    await user.click(await screen.findByRole("button", { name: "Lag utkast" }));
    expect(screen.getByText("Velg minst én linje først.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Velg alle som vises" }));
    await user.click(screen.getByRole("button", { name: "Lag utkast" }));
    const dialog = await screen.findByRole("dialog", { name: "Lage 2 utkast?" });
    expect(within(dialog).getByText(/Ingenting blir sendt/)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Ja, lag utkast" }));
    expect(await screen.findByText(/1 utkast er laget\. Ingenting er sendt\./)).toBeVisible();
    expect(screen.getByText(/Plassen er tatt\./)).toBeVisible();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      plan: "fair",
      lines: [
        { candidateId: "c1", openingId: "o1", overrideReason: null },
        { candidateId: "c2", openingId: "o2", overrideReason: null },
      ],
    });
    await expectAccessible();
  });

  it("tell a person's list place by place, and ask why when another place is chosen", async () => {
    const asked = world({
      ...nora,
      "POST /allocations/a1/drafts": {
        results: [{ candidateId: "c1", openingId: "o2", matchId: "m1", problem: null }],
      },
    });
    const { user } = show("/oppfolging/fordeling/a1/personer/c1?plan=stable");
    const table = await screen.findByRole("table", { name: "Listen, best først" });
    expect(
      await within(table).findByRole("row", {
        name: /Snekker i byen.*Den siste som fikk plass, har 84,5\. Det mangler 4,5 poeng/,
      }),
    ).toBeVisible();
    await expectAccessible();
    await user.click(await screen.findByRole("button", { name: "Lag utkast for Snekker i byen" }));
    const dialog = await screen.findByRole("dialog", { name: "Lage utkast for en annen plass enn planen?" });
    await user.click(within(dialog).getByRole("button", { name: "Ja, lag utkast" }));
    expect(within(dialog).getByRole("link", { name: "Skriv en grunn på minst 10 tegn." })).toBeVisible();
    await user.type(within(dialog).getByLabelText("Hvorfor en annen plass?"), "Bor rett ved siden av.");
    await user.click(within(dialog).getByRole("button", { name: "Ja, lag utkast" }));
    expect(await within(dialog).findByText(/1 utkast er laget/)).toBeVisible();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      plan: "stable",
      lines: [{ candidateId: "c1", openingId: "o2", overrideReason: "Bor rett ved siden av." }],
    });
  });
});
