import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, aMatch, anOpening, aSuggestion, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const draft = aMatch({
  state: "DRAFT",
  version: 1,
  deadline: null,
  actions: [{ to: "PROPOSED" }, { to: "WITHDRAWN" }],
});
const missed = aSuggestion({ openingId: "o2", mustRules: [{ rule: "WITHIN_REACH", held: false }] });
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates/c1": aCandidate({ language: "nn" }),
  "GET /openings/o1": anOpening(),
  "GET /openings/o2": anOpening({ id: "o2", title: "Langt unna" }),
  "GET /suggestions": {
    items: [aSuggestion()],
    nearMisses: [missed],
    rulesVersion: "2026-1",
    market: { at: "2026-11-21T10:00:00Z" },
  },
  "GET /matches/m1": draft,
};

describe("suggestions for a person", () => {
  it("say the word before the number, and explain every factor", async () => {
    world(nora);
    show("/oppfolging/personer/c1/forslag");
    const word = await screen.findByText("Svært godt");
    expect(word.parentElement).toHaveTextContent(/^Svært godt 93 av 100$/);
    expect(screen.getByRole("row", { name: /Ønsket fag Ønske nr. 1 31,6 poeng/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /Norsk B1 trengs.* Teller ikke/ })).toBeVisible();
    expect(screen.getAllByText(/navn og kjønn/)[0]).toBeInTheDocument();
    expect(screen.getByText("Innenfor reiseveien", { exact: false, selector: "article > p" })).toBeVisible();
    await expectAccessible();
  });

  it("tell nobody before the last look: what is sent, in the person's language, and until when", async () => {
    const asked = world({
      ...nora,
      "POST /matches": draft,
      "POST /matches/m1/transitions": { ...draft, state: "PROPOSED" },
    });
    const { user, router } = show("/oppfolging/personer/c1/forslag");
    await user.click(await screen.findByRole("button", { name: "Foreslå" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging/treff/m1/foresla"));
    expect(await screen.findByText("Vi har eit forslag til deg. Logg inn for å sjå det og svare.")).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual(["/matches"]);
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Foreslå for Kari" }));
    await waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(2));
    const proposed = asked.filter(({ method }) => method === "POST")[1];
    expect(proposed?.body).toMatchObject({ to: "PROPOSED", deadline: expect.stringMatching(/T2[12]:59:00.000Z$/) });
  });
});
