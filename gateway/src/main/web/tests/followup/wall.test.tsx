import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { WallCard } from "../../src/shared/api/wall";
import { aCandidate, aMatch, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000 - 60_000).toISOString();

const aCard = (change: Partial<WallCard> = {}): WallCard => ({
  matchId: "m1",
  candidateId: "c1",
  openingId: "o1",
  trade: "snekkerfaget",
  state: "OFFER_ACCEPTED",
  since: ago(20),
  deadline: ago(-1),
  appointment: null,
  ...change,
});

const AMIR = aCard({
  matchId: "m2",
  candidateId: "c2",
  trade: "tomrerfaget",
  state: "DRAFT",
  since: ago(1),
  deadline: null,
});

const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates": { items: [aCandidate(), aCandidate({ id: "c2", firstName: "Amir" })], next: null },
  "GET /queue/wall": { items: [aCard(), AMIR] },
  "GET /queue/views": { views: [{ on: "MATCHES", name: "Tømrere", query: "fag=tomrerfaget" }], version: 4 },
  "GET /matches/m1": aMatch({ state: "OFFER_ACCEPTED", actions: [{ to: "CONTRACT_SENT" }, { to: "WITHDRAWN" }] }),
};

const column = async (name: RegExp) => screen.findByRole("region", { name });
const sent = (asked: Asked[], method: string) => asked.filter((one) => one.method === method);

describe("the matches as columns", () => {
  it("count, name, say how long and when due, and are a list of lists", async () => {
    world(nora);
    show("/oppfolging/treff");
    const contract = within(await column(/^Kontrakt 1$/));
    expect(contract.getByRole("listitem")).toBeVisible();
    expect(await contract.findByRole("link", { name: "Kari Demo" })).toHaveAttribute("href", "/oppfolging/treff/m1");
    expect(contract.getByText("20 dager her · lenge")).toBeVisible();
    expect(contract.getByText(/^Frist /)).toBeVisible();
    expect(within(await column(/^Foreslått 0$/)).queryByRole("listitem")).toBeNull();
    await expectAccessible();
  });

  it("move by keyboard, with the rule explained when it says no, and then stand where they went", async () => {
    let ready = false;
    const asked = world({
      ...nora,
      "POST /matches/m1/transitions": () =>
        ready
          ? aMatch({
              state: "CONTRACT_SENT",
              history: [{ at: new Date().toISOString(), from: "OFFER_ACCEPTED", to: "CONTRACT_SENT", by: "staff" }],
            })
          : refusal(422, { code: "invalid", title: "Kan ikke sendes ennå", detail: "Alle må bekrefte datoene først." }),
    });
    const { user } = show("/oppfolging/treff");
    const move = await screen.findByRole("button", { name: "Flytt til …: Kari Demo" });
    move.focus();
    await user.keyboard("{Enter}");
    const go = await screen.findByRole("button", { name: "Kontrakt sendt" });
    go.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Alle må bekrefte datoene først.")).toBeVisible();
    ready = true;
    await user.click(screen.getByRole("button", { name: "Kontrakt sendt" }));
    expect(await within(await column(/^Kontrakt 1$/)).findByText("Kontrakt sendt")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("link", { name: "Kari Demo" })).toHaveFocus());
    expect(sent(asked, "POST").at(-1)?.body).toEqual({ to: "CONTRACT_SENT" });
  });

  it("say what is possible when a card is dropped where it cannot go", async () => {
    const asked = world(nora);
    show("/oppfolging/treff");
    const dropped = { getData: () => "m1" };
    fireEvent.drop(await column(/^Tilbud 0$/), { dataTransfer: dropped });
    expect(await screen.findByText("Kan ikke gå fra Kontrakt til Tilbud. Dette er mulig:")).toBeVisible();
    expect(screen.getByRole("button", { name: "Kontrakt sendt" })).toBeVisible();
    expect(sent(asked, "POST")).toEqual([]);
  });

  it("are filtered by what stands in the address, which is kept under a name and shared as a link", async () => {
    const asked = world({ ...nora, "PUT /queue/views": { views: [], version: 5 } });
    const { user, router } = show("/oppfolging/treff");
    await user.click(await screen.findByRole("link", { name: "Tømrere" }));
    expect(await screen.findByText("1 av 2 vises")).toBeVisible();
    expect(router.state.location.searchStr).toContain("fag=tomrerfaget");
    await user.click(screen.getByText("Lagre eller del visningen"));
    await user.click(screen.getByRole("button", { name: "Lagre visningen" }));
    expect(await screen.findAllByText("Gi visningen et navn.")).not.toHaveLength(0);
    await user.type(screen.getByLabelText("Navn på visningen"), "Mine tømrere");
    await user.click(screen.getByRole("button", { name: "Lagre visningen" }));
    await waitFor(() => expect(sent(asked, "PUT")).toHaveLength(1));
    expect(sent(asked, "PUT")[0]?.headers["If-Match"]).toBe('"4"');
    expect(sent(asked, "PUT")[0]?.body).toEqual({
      views: [
        { on: "MATCHES", name: "Tømrere", query: "fag=tomrerfaget" },
        { on: "MATCHES", name: "Mine tømrere", query: "fag=tomrerfaget" },
      ],
    });
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await user.click(screen.getByRole("button", { name: "Kopier lenke" }));
    await waitFor(() =>
      expect(written).toHaveBeenCalledWith(expect.stringContaining("/oppfolging/treff?fag=tomrerfaget")),
    );
    await expectAccessible();
  });
});
