import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../src/shared/api/proposals";
import { aCandidate, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

const aChoice = (change: Partial<Choice> = {}): Choice => ({
  candidateId: "c1",
  word: "VERY_GOOD",
  score: 91,
  standing: "NEW",
  matchId: null,
  unreachable: null,
  ...change,
});

const PEOPLE = [
  aCandidate(),
  aCandidate({ id: "c2", firstName: "Amir", language: "en" }),
  aCandidate({ id: "c3", firstName: "Ola" }),
];

const inForce = (title: string) => ({
  items: [
    { channel: "INBOX", language: "nb", title, text: "Svar ja eller nei.", version: 3, parts: null },
    { channel: "EMAIL", language: "nb", title, text: "Hei\n\nLogg inn.", version: 2, parts: null },
    { channel: "SMS", language: "nb", title: "", text: "Hei! Logg inn.", version: 0, parts: 1 },
  ],
});

const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates": { items: PEOPLE, next: null },
  "GET /openings/o1": anOpening(),
  "GET /notification-templates/in-force/PROPOSAL?language=nb": inForce("Ordlyden fra i dag"),
  "GET /notification-templates/in-force/PROPOSAL?language=en": inForce("The words of today"),
  "GET /matches/proposals": {
    deadline: "2099-01-08",
    people: [
      aChoice(),
      aChoice({ candidateId: "c2", standing: "DRAFT", matchId: "m2", unreachable: "NEWS_REFUSED" }),
      aChoice({ candidateId: "c3", standing: "UNDER_WAY", matchId: "m3" }),
    ],
  },
};

const ADDRESS = "/oppfolging/plasser/o1/del";
const sent = (asked: Asked[]) => asked.find(({ method }) => method === "POST")?.body;

describe("one place for several", () => {
  it("counts each sort, shows what each language gets and who has to be called", async () => {
    world(nora);
    const { user } = show(ADDRESS);
    expect(
      await screen.findByText("2 kan få forslaget, 1 av dem er plukket ut fra før. 1 vet om plassen. 1 må du ringe."),
    ).toBeVisible();
    expect(screen.getByLabelText("Svarfrist")).toHaveValue("2099-01-08");
    expect(screen.queryByRole("checkbox", { name: /Ola/ })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: /Kari/ }));
    await user.click(screen.getByRole("checkbox", { name: /Amir/ }));
    expect(await screen.findByRole("heading", { name: "På bokmål (1 person)" })).toBeVisible();
    expect(await screen.findByRole("heading", { name: "På engelsk (1 person)" })).toBeVisible();
    expect(screen.getByText(/1 får ikke SMS eller e-post/)).toBeVisible();
    expect(await screen.findAllByText("Ordlyden fra i dag")).toHaveLength(2);
    expect(await screen.findAllByText("The words of today")).toHaveLength(2);
    expect(screen.getAllByText("På SMS:")).toHaveLength(2);
    await expectAccessible();
  });

  it("shows each the words in the language they chose to be told in, whatever their case is kept in", async () => {
    const asked = world({
      ...nora,
      "GET /notification-preferences/languages": { items: [{ candidateId: "c1", language: "uk" }] },
      "GET /notification-templates/in-force/PROPOSAL?language=uk": inForce("Слова на сьогодні"),
    });
    const { user } = show(ADDRESS);
    await user.click(await screen.findByRole("checkbox", { name: /Kari/ }));
    expect(await screen.findByRole("heading", { name: "På ukrainsk (1 person)" })).toBeVisible();
    expect(await screen.findAllByText("Слова на сьогодні")).toHaveLength(2);
    expect(screen.queryByText("Ordlyden fra i dag")).toBeNull();
    expect(asked.map(({ path }) => path)).toContain("/notification-preferences/languages?candidate=c1%2Cc2%2Cc3");
  });

  it("proposes nothing while it is not known in which language they are told", async () => {
    world({ ...nora, "GET /notification-preferences/languages": refusal(503) });
    show(ADDRESS);
    expect(await screen.findByRole("button", { name: /Prøv igjen/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Foreslå/ })).toBeNull();
  });

  it("sends nothing it could not show", async () => {
    const asked = world({ ...nora, "GET /notification-templates/in-force/PROPOSAL?language=nb": refusal(503) });
    const { user } = show(ADDRESS);
    await user.click(await screen.findByRole("checkbox", { name: /Kari/ }));
    await user.click(screen.getByRole("button", { name: "Foreslå for 1 person" }));
    expect(await screen.findAllByText(/Vi får ikke vist nøyaktig hva som sendes/)).not.toHaveLength(0);
    expect(sent(asked)).toBeUndefined();
  });

  it("sends nothing while nobody is chosen", async () => {
    const asked = world(nora);
    const { user } = show(ADDRESS);
    await user.click(await screen.findByRole("button", { name: "Foreslå" }));
    expect(await screen.findAllByText("Velg minst én.")).not.toHaveLength(0);
    expect(sent(asked)).toBeUndefined();
  });

  it("says for each what became of it and keeps those who failed ticked", async () => {
    const asked = world({
      ...nora,
      "POST /matches/proposals": {
        results: [
          { candidateId: "c1", matchId: "m1", deadline: "2099-01-08T22:59:59Z", unreachable: null, problem: null },
          {
            candidateId: "c2",
            matchId: null,
            deadline: null,
            unreachable: null,
            problem: { code: "already-committed", detail: "Den unge har allerede sagt ja til et annet tilbud." },
          },
        ],
      },
    });
    const { user } = show(ADDRESS);
    await user.click(await screen.findByRole("checkbox", { name: /Kari/ }));
    await user.click(screen.getByRole("checkbox", { name: /Amir/ }));
    await screen.findAllByText("The words of today");
    await user.click(screen.getByRole("button", { name: "Foreslå for 2 personer" }));
    await waitFor(() =>
      expect(sent(asked)).toEqual({ openingId: "o1", candidateIds: ["c1", "c2"], deadline: "2099-01-08" }),
    );
    expect(await screen.findByText(/Amir Demo: Den unge har allerede sagt ja/)).toBeVisible();
    expect(screen.getByText("1 har fått forslaget.")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /Amir/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: /Kari/ })).not.toBeChecked();
  });
});
