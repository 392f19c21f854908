import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SavedSearch } from "../../src/shared/api/searches";
import { aCandidate, aCompany, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const aSearch = (change: Partial<SavedSearch> = {}): SavedSearch => ({
  id: "s1",
  name: "Tømrer til Kari",
  trade: "tomrerfaget",
  kind: null,
  candidateId: "c1",
  openingId: null,
  on: true,
  places: ["o1"],
  people: [],
  foundAt: "2026-11-22T10:00:00Z",
  version: 4,
  ...change,
});

const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /staff/me": { subject: "Nora Demo", name: "Nora Demo", agency: "NAV", phone: null, email: null, absence: null },
  "GET /candidates": { items: [aCandidate()], next: null },
  "GET /candidates/c1": aCandidate(),
  "GET /openings/o1": anOpening(),
};

describe("saved searches of staff", () => {
  it("say what is looked for, for whom, what was found, and are switched off", async () => {
    const asked = world({
      ...nora,
      "GET /searches": { items: [aSearch()] },
      "PUT /searches/s1": aSearch({ on: false }),
    });
    const { user } = show("/oppfolging/meg");
    const list = within((await screen.findByText("Tømrer til Kari")).closest("li") as HTMLElement);
    expect(list.getByText(/Tømrerfaget, Alle slags plasser/)).toBeVisible();
    expect(await list.findByRole("link", { name: "passer godt for Kari Demo" })).toBeVisible();
    expect(list.getByText("Sier fra")).toBeVisible();
    await waitFor(() => expect(list.getAllByRole("link")).toHaveLength(2));
    await user.click(list.getByRole("button", { name: "Slå av Tømrer til Kari" }));
    const put = asked.find(({ method }) => method === "PUT");
    expect(put?.body).toEqual({ name: "Tømrer til Kari", on: false });
    expect(put?.headers["If-Match"]).toBe('"4"');
    await expectAccessible();
  });

  it("are deleted and had back as they were", async () => {
    let items = [aSearch()];
    const asked = world({
      ...nora,
      "GET /searches": () => ({ items }),
      "DELETE /searches/s1": () => {
        items = [];
        return null;
      },
      "POST /searches": () => {
        items = [aSearch({ id: "s2" })];
        return items[0];
      },
    });
    const { user } = show("/oppfolging/meg");
    await user.click(await screen.findByRole("button", { name: "Slett Tømrer til Kari" }));
    expect(await screen.findByText("Du har ingen lagrede søk ennå.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Angre" }));
    expect(await screen.findByRole("button", { name: "Slett Tømrer til Kari" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Angre" })).toBeNull();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      name: "Tømrer til Kari",
      trade: "tomrerfaget",
      kind: null,
      candidateId: "c1",
      openingId: null,
    });
  });

  it("are made for a trade, or say what is missing", async () => {
    const asked = world({ ...nora, "GET /searches": { items: [] }, "POST /searches": aSearch() });
    const { user } = show("/oppfolging/meg");
    await user.click(await screen.findByText("Lag et nytt søk"));
    await user.click(screen.getByRole("button", { name: "Lagre søket" }));
    expect(screen.getAllByText("Gi søket et navn.").length).toBeGreaterThan(0);
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await user.type(screen.getByLabelText("Navn på søket"), "Tømrer");
    await user.click(screen.getByRole("button", { name: "Lagre søket" }));
    expect(screen.getAllByText("Velg et fag, en av dine unge, eller begge.").length).toBeGreaterThan(0);
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await user.selectOptions(screen.getByLabelText("Fag"), "tomrerfaget");
    await user.click(screen.getByRole("button", { name: "Lagre søket" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        name: "Tømrer",
        trade: "tomrerfaget",
        kind: null,
        candidateId: null,
        openingId: null,
      }),
    );
  });
});

describe("staff who follow a place for their own people", () => {
  const watch = aSearch({
    id: "s3",
    name: "Lærling hos snekker",
    trade: null,
    candidateId: null,
    openingId: "o1",
    places: [],
    people: ["c1"],
  });
  const lists = {
    items: [],
    nearMisses: [],
    widen: [],
    rulesVersion: "2026-1",
    market: { at: "2026-11-21T10:00:00Z" },
  };

  it("begin from the list of those who fit", async () => {
    let items: SavedSearch[] = [];
    const asked = world({
      ...nora,
      "GET /suggestions": lists,
      "GET /searches": () => ({ items }),
      "POST /searches": () => {
        items = [{ ...watch, people: [], foundAt: null }];
        return items[0];
      },
    });
    const { user } = show("/oppfolging/plasser/o1");
    expect(await screen.findByText(/E-posten sier ikke hvem/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Si fra til meg" }));
    expect(await screen.findByText("Har ikke funnet noe nytt ennå")).toBeVisible();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      name: "Lærling hos snekker",
      trade: null,
      kind: null,
      candidateId: null,
      openingId: "o1",
    });
    await expectAccessible();
  });

  it("see there who was found, of those they may see", async () => {
    world({ ...nora, "GET /suggestions": lists, "GET /searches": { items: [watch] } });
    show("/oppfolging/plasser/o1");
    expect(await screen.findByText("Sist fant vi 1 ny som passer.")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Kari Demo" })).toHaveAttribute("href", "/oppfolging/personer/c1");
    await expectAccessible();
  });

  it("are led from their searches to the place, and nobody's name is asked for there", async () => {
    const asked = world({ ...nora, "GET /searches": { items: [watch] }, "DELETE /searches/s3": null });
    const { user } = show("/oppfolging/meg");
    const list = within((await screen.findByText(/^Dine unge til/)).closest("li") as HTMLElement);
    expect(await list.findByRole("link", { name: "Lærling hos snekker" })).toBeVisible();
    expect(await list.findByText("Sist fant vi 1 ny som passer.")).toBeVisible();
    expect(asked.some(({ path }) => path === "/candidates/c1")).toBe(false);
    await user.click(list.getByRole("button", { name: "Slett Lærling hos snekker" }));
    expect(asked.find(({ method }) => method === "DELETE")?.headers["If-Match"]).toBe('"4"');
    await expectAccessible();
  });

  it("are told when the place is no longer open", async () => {
    world({ ...nora, "GET /openings/o1": anOpening({ status: "WITHDRAWN" }), "GET /searches": { items: [watch] } });
    show("/oppfolging/meg");
    expect(await screen.findByText(/Plassen er ikke ledig lenger/)).toBeVisible();
    expect(screen.queryByText(/Sist fant vi/)).toBeNull();
  });
});

describe("a company that follows its place", () => {
  const rolf = {
    "GET /session": signedIn("Rolf Demo", "employer"),
    "GET /me/employer": aCompany(),
    "GET /openings/o1": anOpening({ status: "PUBLISHED" }),
    "GET /openings/o1/history": { items: [] },
    "GET /matches": { items: [] },
  };

  it("is told that it hears neither who nor how many", async () => {
    const asked = world({ ...rolf, "GET /searches": { items: [] }, "POST /searches": aSearch({ openingId: "o1" }) });
    const { user } = show("/bedrift/plasser/o1");
    expect(await screen.findByText(/Dere får ikke vite hvem eller hvor mange/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Si fra til oss" }));
    const sent = asked.find(({ method, path }) => method === "POST" && path === "/searches")?.body;
    expect(sent).toMatchObject({ openingId: "o1", trade: null, candidateId: null });
    await expectAccessible();
  });

  it("follows each place by itself, and has what it deleted back", async () => {
    const other = aSearch({ id: "s2", name: "Et annet sted", candidateId: null, openingId: "o2", places: [] });
    const mine = aSearch({ name: "Tømrer", trade: null, candidateId: null, openingId: "o1", places: [] });
    let items = [other];
    world({
      ...rolf,
      "GET /searches": () => ({ items }),
      "POST /searches": () => {
        items = [other, mine];
        return mine;
      },
      "DELETE /searches/s1": () => {
        items = [other];
        return null;
      },
    });
    const { user } = show("/bedrift/plasser/o1");
    await user.click(await screen.findByRole("button", { name: "Si fra til oss" }));
    await user.click(await screen.findByRole("button", { name: "Slett Tømrer" }));
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    expect(await screen.findByRole("button", { name: "Slett Tømrer" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Si fra til oss" })).toBeNull();
  });
});
