import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Deed, Journey } from "../src/shared/api/types.journey";
import { toldOf } from "../src/shared/journey/toldOf";
import { aCandidate, aMatch, anOpening, signedIn } from "./people";
import { expectAccessible, show } from "./show";
import { world } from "./world";

const SIDES = ["candidate", "employer", "staff"] as const;

const aJourney = (change: Partial<Journey> = {}): Journey => ({
  id: "m1",
  version: 3,
  candidateId: "c1",
  openingId: "o1",
  employerId: "e1",
  trade: "snekkerfaget",
  kind: "LAERLING",
  stage: "RUNNING",
  startsOn: "2026-08-01",
  endsOn: "2028-07-31",
  talkDue: "2027-02-01",
  lastHeard: "2026-09-01",
  warned: false,
  contactUntil: null,
  certificate: null,
  reason: null,
  learnt: null,
  entries: [{ at: "2026-08-01T06:00:00Z", deed: "START", to: "RUNNING", by: "system", day: "2026-08-01", code: null }],
  deeds: [],
  ...change,
});

describe("a young person on the way", () => {
  it("sees the next talk and asks for one", async () => {
    const asked = world({
      "GET /session": signedIn("Kari Demo", "candidate"),
      "GET /me/candidate": aCandidate(),
      "GET /matches/m1": aMatch({ state: "CONTRACT_APPROVED" }),
      "GET /openings/o1": anOpening(),
      "GET /journeys/m1": aJourney({ deeds: ["ASK_FOR_TALK"] }),
      "POST /journeys/m1/deeds": aJourney(),
    });
    const { user } = show("/meg/forslag/m1");
    expect(await screen.findByText("1. februar 2027")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Be om en samtale" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ deed: "ASK_FOR_TALK" });
    await expectAccessible();
  });
});

const inSchool = aJourney({
  id: "j9",
  openingId: null,
  employerId: null,
  stage: "IN_SCHOOL",
  deeds: ["ASK_FOR_TALK"],
});

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /journeys/j9": inSchool,
};

describe("staff who follow up", () => {
  const nora = { "GET /session": signedIn("Nora Demo", "staff"), "GET /candidates/c1": aCandidate() };

  it("see first whom nobody has heard from", async () => {
    world({
      ...nora,
      "GET /journeys": {
        items: [
          aJourney({ id: "j1", talkDue: "2030-01-01" }),
          aJourney({ id: "j2", talkDue: "2031-01-01", warned: true }),
        ],
      },
    });
    show("/oppfolging/lop");
    const rows = await screen.findAllByRole("row");
    expect(rows[1]).toHaveTextContent("Ingen kontakt");
    expect(rows[2]).not.toHaveTextContent("Ingen kontakt");
    await expectAccessible();
  });

  it("end it with a reason and what was learnt, and not without", async () => {
    const asked = world({
      ...nora,
      "GET /journeys/m1": aJourney({ deeds: ["HOLD_TALK", "END"] }),
      "POST /journeys/m1/deeds": aJourney({ stage: "ENDED" }),
    });
    const { user } = show("/oppfolging/lop/m1");
    await user.click(await screen.findByText("Registrer noe som har skjedd"));
    await user.click(screen.getByRole("radio", { name: "Det ble slutt før prøven" }));
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    expect(await screen.findAllByText("Velg en grunn.")).not.toHaveLength(0);
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await user.click(screen.getByRole("radio", { name: "Trenger mer støtte" }));
    await user.click(screen.getByRole("checkbox", { name: "en fast kontaktperson" }));
    await user.type(screen.getByRole("textbox"), "Du møtte hver dag.");
    const heading = await screen.findByRole("heading", { name: "Dette får ungdommen lese" });
    const read = within(heading.closest("section") as HTMLElement);
    expect(await read.findByText("Melding om JOURNEY_ENDED")).toBeVisible();
    expect(await read.findByText("Det ble slutt før prøven. Vi hjelper deg videre.")).toBeVisible();
    expect(screen.getByText("Når du lagrer, får disse beskjed: ungdommen og bedriften.")).toBeVisible();
    for (const line of ["Trenger mer støtte", "en fast kontaktperson", "«Du møtte hver dag.»"])
      expect(read.getByText(line)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
      deed: "END",
      reason: "NEEDS_MORE_SUPPORT",
      learnt: { lessons: ["A_FIXED_CONTACT"], words: "Du møtte hver dag." },
    });
    await expectAccessible();
  });
});

describe("somebody without a company", () => {
  it("is taken over to Vg3 in school by staff", async () => {
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /candidates/c1": aCandidate(),
      "GET /matches": { items: [] },
      "GET /journeys": { items: [aJourney({ stage: "ENDED" })] },
      "POST /journeys": inSchool,
    });
    const { user } = show("/oppfolging/personer/c1");
    await user.click(await screen.findByText("Gå over til Vg3 i skole"));
    await user.click(screen.getByRole("button", { name: "Registrer Vg3 i skole" }));
    expect(screen.getAllByText("Fyll ut første dag.")).not.toHaveLength(0);
    await user.type(screen.getByLabelText("Første dag"), "2026-08-20");
    await user.type(screen.getByLabelText("Siste dag"), "2027-06-20");
    await user.click(screen.getByRole("button", { name: "Registrer Vg3 i skole" }));
    expect(screen.getByRole("link", { name: "Velg fag." })).toBeVisible();
    expect(screen.getByLabelText("Fag")).toHaveAccessibleDescription("Velg fag.");
    await user.selectOptions(screen.getByLabelText("Fag"), "tomrerfaget");
    await user.click(screen.getByRole("button", { name: "Registrer Vg3 i skole" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      candidateId: "c1",
      trade: "tomrerfaget",
      from: "2026-08-20",
      until: "2027-06-20",
    });
    await expectAccessible();
  });

  it("is offered nothing else while a way is under way", async () => {
    world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /candidates/c1": aCandidate(),
      "GET /matches": { items: [] },
      "GET /journeys": { items: [inSchool] },
    });
    show("/oppfolging/personer/c1");
    expect(await screen.findByText(/Vg3 i skole/)).toBeVisible();
    expect(screen.queryByText("Gå over til Vg3 i skole")).toBeNull();
  });

  it.each([
    ["nothing else is to be done", "IN_SCHOOL", []],
    ["the exam is near", "EXAM", []],
    ["the exam is passed", "COMPLETED", []],
    ["there is something to answer", "IN_SCHOOL", [aMatch({ id: "m7", state: "PROPOSED" })]],
    ["there is a place", "EXAM", [aMatch({ id: "m7", state: "OFFER_ACCEPTED" })]],
  ] as const)("finds the way on the first page when %s", async (_, stage, items) => {
    world({ ...kari, "GET /matches": { items }, "GET /journeys": { items: [{ ...inSchool, stage }] } });
    show("/meg");
    expect(await screen.findByRole("button", { name: "Be om en samtale" })).toBeVisible();
    await expectAccessible();
  });

  it("no longer finds it there when the follow-up is over, but on its own page", async () => {
    const over: Journey = { ...inSchool, stage: "CLOSED", deeds: [] };
    world({
      ...kari,
      "GET /matches": { items: [] },
      "GET /journeys": { items: [over] },
      "GET /journeys/j9": over,
    });
    const { router } = show("/meg");
    expect(await screen.findByRole("heading", { name: "Hvor er jeg?" })).toBeVisible();
    expect(screen.queryByText("Oppfølgingen er over.")).toBeNull();
    await router.navigate({ to: "/meg/mitt/$page", params: { page: "lop" } });
    expect(await screen.findByText("Oppfølgingen er over.")).toBeVisible();
    await expectAccessible();
  });

  it("is led back to the place, where there is one, and told when nothing has begun", async () => {
    let items = [aJourney()];
    world({ ...kari, "GET /journeys": () => ({ items }), "GET /journeys/m1": aJourney() });
    const { router } = show("/meg/mitt/lop");
    expect(await screen.findByRole("link", { name: "Se plassen og kontrakten" })).toHaveAttribute(
      "href",
      "/meg/forslag/m1",
    );
    items = [];
    await router.navigate({ to: "/meg/innsyn" });
    await router.navigate({ to: "/meg/mitt/$page", params: { page: "lop" } });
    expect(await screen.findByText("Ingen løp ennå")).toBeVisible();
  });
});

/** From, deed, to, who does it, and who is told, as the service's own table says. */
const COURSE = [
  ...readFileSync(join(import.meta.dirname, "../../../../../docs/lifecycle.md"), "utf8").matchAll(
    /^\| `(\w+)` \| `(\w+)` \| `(\w+)` \| ([^|]+) \| [^|]+ \| ([^|]+) \| `journey\.[\w-]+` \|/gm,
  ),
].map(([, from, deed, to, by, told]) => ({ from, deed: deed as Deed, to, by: sidesIn(by), told: sidesIn(told) }));

function sidesIn(words = "") {
  return words.split(",").flatMap((word) => SIDES.filter((side) => side === word.trim()));
}

describe("who else is told of what has happened", () => {
  it("is whom the course names but the one who did it, and no company after its part", () => {
    expect(COURSE.length).toBeGreaterThan(30);
    for (const { from, deed, to, by, told } of COURSE) {
      const after = [from, to].includes("IN_SCHOOL") || from === "ENDED";
      const ended = { at: "", deed: "END", to: "ENDED", by: "staff", day: "", code: null } as const;
      const journey = aJourney(after ? { entries: [ended] } : {});
      for (const side of by) {
        const others = told.filter((one) => one !== side && !(after && one === "employer"));
        expect(toldOf(journey, deed, side).sort(), `${from} ${deed} ${to} by ${side}`).toEqual(others.sort());
      }
    }
  });

  it("leaves the company out where there is none", () => {
    expect(toldOf(inSchool, "PASS", "staff")).toEqual(["candidate"]);
  });

  it("says so when it is nobody", async () => {
    world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /journeys/m1": aJourney({ deeds: ["REGISTER_CONTACT"] }),
    });
    const { user } = show("/oppfolging/lop/m1");
    await user.click(await screen.findByText("Registrer noe som har skjedd"));
    await user.click(screen.getByRole("radio"));
    expect(screen.getByText("Ingen andre får beskjed om dette.")).toBeVisible();
    await expectAccessible();
  });
});
