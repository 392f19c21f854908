import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Match } from "../../src/shared/api/types";
import { endOfDay, usualDeadline } from "../../src/shared/forms/deadline";
import { aCandidate, aCompany, aMatch, anOpening, inForce, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

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
const words = (occasion: string, step = "") =>
  `GET /notification-templates/in-force/${occasion}?language=nb${step && `&step=${step}`}`;
const rolf = {
  [words("INTERESTED")]: inForce("Melding om interesse"),
  [words("OFFERED")]: inForce("Melding om tilbud"),
  [words("CLOSED", "NOT_SELECTED")]: inForce("Melding om nei"),
  [words("CLOSED", "WITHDRAWN")]: inForce("Melding om trukket"),
  "GET /session": signedIn("Rolf Demo", "employer"),
  "GET /me/employer": aCompany(),
  "GET /openings": { items: [anOpening()] },
  "GET /openings/o1": anOpening(),
  "GET /matches": { items: [presented] },
  "GET /matches/m1": presented,
};

const told = async () =>
  (await screen.findByRole("heading", { name: "Dette får ungdommen lese" })).closest("section") as HTMLElement;
const sent = (asked: Asked[]) => asked.find(({ method }) => method === "POST")?.body;

/** The preview has the words in force, and every sentence of the young person's own page afterwards. */
async function expectReads(title: string, afterwards: Match) {
  const preview = await told();
  expect(await within(preview).findByText(title)).toBeVisible();
  await waitFor(() => expect(preview).toHaveTextContent("Bedriften"));
  await expectAccessible();
  const previewed = preview.textContent;
  cleanup();
  world({
    "GET /session": signedIn("Kari Demo", "candidate"),
    "GET /me/candidate": aCandidate(),
    "GET /openings/o1": anOpening(),
    "GET /matches/m1": afterwards,
  });
  show("/meg/forslag/m1");
  const said = await screen.findByText(/Bedriften skrev:/);
  const stands = screen.getAllByRole("heading", { level: 2 })[0]?.closest(".ds-alert") as HTMLElement;
  for (const line of [...stands.children, said]) expect(previewed).toContain(line.textContent);
}

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
    expect(screen.getByRole("link", { name: "Gi tilbud om plassen" })).toBeVisible();
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
    expect(await screen.findByText(/Plassen er allerede fylt\. Det handler ikke om deg\./)).toBeVisible();
    expect(screen.getByText(/«Takk for at du ville møte oss\.»/, { ignore: "textarea" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Send svaret" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        to: "NOT_SELECTED",
        feedback: { code: "SEAT_TAKEN", text: "Takk for at du ville møte oss." },
      }),
    );
  });

  it("sees the whole of what a no tells before it is sent", async () => {
    world(rolf);
    const { user } = show("/bedrift/treff/m1/ikke-aktuell");
    await user.type(await screen.findByRole("textbox"), "Takk for praten.");
    await expectReads(
      "Melding om nei",
      aMatch({ state: "NOT_SELECTED", feedback: { code: "TIMING", text: "Takk for praten." } }),
    );
  });

  it("says nothing while the words cannot be shown", async () => {
    const asked = world({ ...rolf, [words("CLOSED", "NOT_SELECTED")]: refusal(503) });
    const { user } = show("/bedrift/treff/m1/ikke-aktuell");
    await user.click(await screen.findByRole("radio", { name: "Plassen er fylt" }));
    await user.type(screen.getByRole("textbox"), "Takk for at du ville møte oss.");
    await user.click(screen.getByRole("button", { name: "Send svaret" }));
    expect(await screen.findByRole("link", { name: /Vi får ikke vist nøyaktig hva som sendes/ })).toBeVisible();
    expect(sent(asked)).toBeUndefined();
  });
});

describe("an employer who offers the place", () => {
  const interested = aMatch({ state: "INTERESTED", actions: [{ to: "OFFERED" }, { to: "NOT_SELECTED" }] });
  const mayOffer = { ...rolf, "GET /matches/m1": interested, "POST /matches/m1/transitions": interested };
  const inADay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it("chooses the deadline, adds words, and sends both", async () => {
    const asked = world(mayOffer);
    const { user, router } = show("/bedrift/treff/m1/tilbud");
    const deadline = await screen.findByLabelText("Siste dag ungdommen kan svare");
    expect(deadline).toHaveValue(usualDeadline());
    fireEvent.change(deadline, { target: { value: inADay(-1) } });
    await user.click(screen.getByRole("button", { name: "Send tilbudet" }));
    expect(screen.getByRole("link", { name: /^Velg en dag etter i dag/ })).toBeVisible();
    fireEvent.change(deadline, { target: { value: inADay(90) } });
    expect(screen.getByRole("link", { name: /^Velg en dag etter i dag/ })).toBeVisible();
    expect(sent(asked)).toBeUndefined();
    fireEvent.change(deadline, { target: { value: inADay(9) } });
    await user.type(screen.getByRole("textbox", { name: /Noen ord/ }), " Vi vil ha deg her. ");
    await user.click(screen.getByRole("button", { name: "Send tilbudet" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift/treff/m1"));
    expect(sent(asked)).toEqual({ to: "OFFERED", deadline: inADay(9), message: "Vi vil ha deg her." });
  });

  it("sees all of what the young person will read", async () => {
    world(mayOffer);
    const { user } = show("/bedrift/treff/m1/tilbud");
    await user.type(await screen.findByRole("textbox", { name: /Noen ord/ }), "Vi vil ha deg her.");
    await expectReads(
      "Melding om tilbud",
      aMatch({ state: "OFFERED", deadline: endOfDay(usualDeadline()), employerWords: "Vi vil ha deg her." }),
    );
  });
});

describe("an employer who takes something back", () => {
  const offered = aMatch({ state: "OFFERED", actions: [{ to: "WITHDRAWN" }] });
  const mayTakeBack = { ...rolf, "GET /matches/m1": offered, "POST /matches/m1/transitions": offered };

  it.each(["OFFERED", "OFFER_ACCEPTED", "CONTRACT_SENT"] as const)("finds the way from %s", async (state) => {
    world({ ...mayTakeBack, "GET /matches/m1": { ...offered, state } });
    show("/bedrift/treff/m1");
    expect(await screen.findByRole("link", { name: "Trekk tilbake" })).toHaveAttribute(
      "href",
      "/bedrift/treff/m1/trekk",
    );
  });

  it("says why, in kind words, and has read what the young person reads", async () => {
    const asked = world(mayTakeBack);
    const { user, router } = show("/bedrift/treff/m1/trekk");
    await user.click(await screen.findByRole("button", { name: "Trekk tilbake og send" }));
    for (const missing of ["Velg en grunn.", /^Skriv minst én setning/, /^Kryss av for at dere har lest/])
      expect(screen.getByRole("link", { name: missing })).toBeVisible();
    expect(sent(asked)).toBeUndefined();
    await user.click(screen.getByRole("radio", { name: "Vi kan ikke ta imot noen nå" }));
    await user.type(screen.getByRole("textbox"), "Vi skulle gjerne hatt deg her.");
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Trekk tilbake og send" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift/treff/m1"));
    expect(sent(asked)).toEqual({
      to: "WITHDRAWN",
      reason: "CANNOT_TAKE_ANYBODY",
      message: "Vi skulle gjerne hatt deg her.",
    });
  });

  it("sees all of what the young person will read, the reason too", async () => {
    world(mayTakeBack);
    const { user } = show("/bedrift/treff/m1/trekk");
    await user.click(await screen.findByRole("radio", { name: "Plassen er gitt til noen andre" }));
    await user.type(screen.getByRole("textbox"), "Du gjorde et godt inntrykk.");
    expect(await within(await told()).findByText(/^Bedriften har gitt plassen til noen andre/)).toBeVisible();
    await expectReads(
      "Melding om trukket",
      aMatch({
        state: "WITHDRAWN",
        employerWords: "Du gjorde et godt inntrykk.",
        history: [
          { at: "2026-11-20T10:00:00Z", from: "OFFERED", to: "WITHDRAWN", by: "employer", reason: "SEAT_TAKEN" },
        ],
      }),
    );
    expect(screen.getByText(/^Bedriften har gitt plassen til noen andre/)).toBeVisible();
  });
});
