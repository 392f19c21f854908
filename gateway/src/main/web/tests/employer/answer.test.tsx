import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const card = {
  trades: ["snekkerfaget"],
  skills: ["HAND_TOOLS"],
  languageLevel: "B2",
  licences: [],
  availableFrom: "2027-08-01",
  distanceKm: 7,
};
const presented = aMatch({
  state: "PRESENTED",
  card: card as never,
  actions: [{ to: "INTERESTED" }, { to: "NOT_SELECTED" }],
});
const rolf = {
  "GET /session": signedIn("Rolf Demo", "employer"),
  "GET /me/employer": aCompany(),
  "GET /openings": { items: [anOpening()] },
  "GET /openings/o1": anOpening(),
  "GET /matches": { items: [presented] },
  "GET /matches/m1": presented,
};

describe("an employer who is shown a young person", () => {
  it("sees a card without a name, and does not even ask for the name", async () => {
    const asked = world(rolf);
    show("/bedrift/treff/m1");
    expect(await screen.findByText("Vises ikke")).toBeVisible();
    expect(asked.some(({ path }) => path.includes("identity"))).toBe(false);
    await expectAccessible();
  });

  it("sees who it is after saying that they are interested", async () => {
    const interested = { ...presented, version: 5, state: "INTERESTED", actions: [{ to: "OFFERED" }] };
    let now: unknown = presented;
    world({
      ...rolf,
      "GET /matches/m1": () => now,
      "POST /matches/m1/transitions": () => {
        now = interested;
        return interested;
      },
      "GET /candidates/c1/identity?match=m1": {
        firstName: "Kari",
        lastName: "Demo",
        phone: "+4790000001",
        email: "k@demo.invalid",
      },
    });
    const { user } = show("/bedrift/treff/m1");
    await user.click(await screen.findByRole("button", { name: "Vi er interessert" }));
    expect(await screen.findByText("Kari Demo")).toBeVisible();
    expect(screen.getByRole("link", { name: "+4790000001" })).toHaveAttribute("href", "tel:+4790000001");
    expect(screen.getByRole("button", { name: "Gi tilbud om plassen" })).toBeVisible();
  });

  it("sees what was chosen, and that own words wait", async () => {
    const place = anOpening();
    const questions = [
      { text: "Har du moped?", answering: "YES_NO" as const, options: [] },
      { text: "Hvorfor oss?", answering: "SHORT_TEXT" as const, options: [] },
      { text: "Hvilken dag?", answering: "CHOICE" as const, options: ["Fredag", "Ellers"] },
    ];
    world({
      ...rolf,
      "GET /openings/o1": { ...place, details: { ...place.details, questions } },
      "GET /candidates/c1/answers/m1": {
        items: [
          { question: "Har du moped?", answering: "YES_NO", value: "NO" },
          { question: "Hvorfor oss?", answering: "SHORT_TEXT", value: null },
        ],
      },
    });
    show("/bedrift/treff/m1");
    expect((await screen.findByText("Har du moped?")).nextSibling).toHaveTextContent("Nei");
    expect(screen.getByText("Hvorfor oss?").nextSibling).toHaveTextContent(/^Svart med egne ord/);
    expect(screen.getByText("Hvilken dag?").nextSibling).toHaveTextContent("Ikke besvart");
    await expectAccessible();
  });

  it("cannot say no without a reason and a word to the young person", async () => {
    const asked = world({ ...rolf, "POST /matches/m1/transitions": { ...presented, state: "NOT_SELECTED" } });
    const { user } = show("/bedrift/treff/m1/ikke-aktuell");
    await user.click(await screen.findByRole("button", { name: "Send svaret" }));
    expect(screen.getByRole("link", { name: "Velg en grunn." })).toBeVisible();
    expect(screen.getByRole("link", { name: "Skriv minst én setning til ungdommen." })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await user.click(screen.getByRole("radio", { name: "Plassen er fylt" }));
    await user.type(screen.getByRole("textbox"), "Takk for at du ville møte oss.");
    await user.click(screen.getByRole("button", { name: "Send svaret" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        to: "NOT_SELECTED",
        feedback: { code: "SEAT_TAKEN", text: "Takk for at du ville møte oss." },
      }),
    );
  });
});
