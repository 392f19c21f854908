import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Match, MatchState, Transition } from "../src/shared/api/types";
import { moment } from "../src/shared/i18n/format";
import { nothingSaid, possible, transitionOf, wordOf } from "../src/shared/process/record/said";
import { aCandidate, aCompany, aMatch, anOpening, signedIn } from "./people";
import { expectAccessible, show } from "./show";
import { refusal, world } from "./world";

const CONTRACT: Match["contract"] = {
  startsOn: "2027-08-01",
  endsOn: "2029-07-31",
  checklist: ["TRAINING_LEADER", "WORK_AGREEMENT"],
  ticked: ["TRAINING_LEADER"],
  confirmations: [{ party: "EMPLOYER", at: "2026-11-20T10:00:00Z", textVersion: "2026-1", how: null, counts: true }],
  missing: ["YOUNG_PERSON"],
  approval: null,
  textVersion: "2026-1",
};

const kari = (match: Match) => ({
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [match] },
  "GET /matches/m1": match,
  "GET /openings/o1": anOpening(),
  "POST /matches/m1/transitions": match,
});

describe("a young person who is invited", () => {
  const invited = aMatch({
    state: "INTERVIEW",
    slots: ["2026-12-01T09:00:00Z", "2026-12-02T09:00:00Z"],
    meeting: { slotsBy: "employer", agreed: null, where: null, adaptations: [], wish: null },
    actions: [{ to: "INTERVIEW" }, { to: "WITHDRAWN" }],
  });

  it("chooses one of the times", async () => {
    const asked = world(kari(invited));
    const { user } = show("/meg/forslag/m1");
    await user.click(await screen.findByRole("button", { name: "Dette passer" }));
    expect(await screen.findAllByText("Velg et tidspunkt.")).not.toHaveLength(0);
    await user.click(screen.getByRole("radio", { name: /2\. des/ }));
    await user.click(screen.getByRole("button", { name: "Dette passer" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      to: "INTERVIEW",
      meeting: { slot: "2026-12-02T09:00:00Z" },
    });
    await expectAccessible();
  });

  it("finds the way there: a plain link to a map, and how a time comes into the calendar of the phone", async () => {
    const agreed = aMatch({
      state: "INTERVIEW",
      meeting: {
        slotsBy: "employer",
        agreed: "2026-12-02T09:00:00Z",
        where: "Verkstedet",
        adaptations: [],
        wish: null,
      },
    });
    const place = anOpening({ address: "Storgata 1 B", postalCode: "3256", place: "Larvik" });
    const asked = world({ ...kari(agreed), "GET /openings/o1": place });
    show("/meg/forslag/m1");
    const map = await screen.findByRole("link", {
      name: /på kart: Storgata 1 B 3256 Larvik \(åpner openstreetmap\.org\)/,
    });
    expect(map).toHaveAttribute("href", "https://www.openstreetmap.org/search?query=Storgata%201%20B%203256%20Larvik");
    expect(map).toHaveAttribute("rel", "noreferrer");
    expect(screen.getByRole("link", { name: "Legg i kalenderen" })).toHaveAttribute("download", "interview.ics");
    expect(screen.getByText(/velg «Legg til» eller «Lagre»/)).toBeVisible();
    expect(asked.every(({ path }) => path.startsWith("/"))).toBe(true);
    expect(document.querySelectorAll("iframe, [src^=http]")).toHaveLength(0);
    await expectAccessible();
    cleanup();

    world({ ...kari(agreed), "GET /openings/o1": anOpening({ address: null }) });
    show("/meg/forslag/m1");
    await screen.findByRole("link", { name: "Legg i kalenderen" });
    expect(screen.queryByRole("link", { name: /på kart/ })).toBeNull();
  });

  it("is called du, also where the company reads of the young person", async () => {
    const asked = {
      ...invited,
      meeting: { slotsBy: "employer", agreed: null, where: null, adaptations: ["QUIET_ROOM"], wish: null },
    };
    const contract = {
      ...CONTRACT,
      missing: [],
      confirmations: [{ party: "YOUNG_PERSON", at: "2026-11-20T10:00:00Z", textVersion: "2026-1", counts: true }],
    };
    world(kari(asked));
    show("/meg/forslag/m1");
    expect(await screen.findByText("Du har bedt om: et rolig rom.")).toBeVisible();
    expect(document.querySelector("main")).not.toHaveTextContent(/ungdommen/i);
    cleanup();

    world(kari(aMatch({ state: "OFFER_ACCEPTED", contract: contract as never })));
    show("/meg/forslag/m1");
    expect(await screen.findByText(/^Du · 20\. nov/)).toBeVisible();
    expect(document.querySelector("main")).not.toHaveTextContent(/ungdommen/i);
  });

  it("says what helps without saying why", async () => {
    const asked = world(kari(invited));
    const { user } = show("/meg/forslag/m1");
    await user.click(await screen.findByText("Jeg trenger tilrettelegging"));
    await user.click(screen.getByRole("checkbox", { name: "et rolig rom" }));
    await user.click(screen.getByRole("button", { name: "Send ønsket" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
      meeting: { adaptations: ["QUIET_ROOM"] },
    });
  });
});

describe("a company that invites", () => {
  const interested = aMatch({ state: "INTERESTED", actions: [{ to: "INTERVIEW" }, { to: "TRIAL" }] });
  const rolf = {
    "GET /session": signedIn("Rolf Demo", "employer"),
    "GET /me/employer": aCompany(),
    "GET /matches/m1": interested,
    "GET /openings/o1": anOpening(),
    "POST /matches/m1/transitions": interested,
  };
  const form = (button: string) => screen.getByRole("button", { name: button }).closest("form") as HTMLElement;

  it("sees the times and the place as the young person reads them, and then sends them", async () => {
    const asked = world(rolf);
    const { user } = show("/bedrift/treff/m1");
    fireEvent.change(await screen.findByLabelText("Første tidspunkt"), { target: { value: "2027-01-11T09:00" } });
    await user.type(screen.getByLabelText("Hvor"), "Verkstedet, inngang B");
    const invitation = within(form("Send invitasjonen"));
    expect(await invitation.findByText("Melding om INTERVIEW_AGREED")).toBeVisible();
    expect(await invitation.findByText("Bedriften vil møte deg. Se tid og sted her.")).toBeVisible();
    expect(invitation.getByText(/^11\. jan\. 2027/)).toBeVisible();
    expect(invitation.getByText("Verkstedet, inngang B")).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Send invitasjonen" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
        to: "INTERVIEW",
        meeting: { where: "Verkstedet, inngang B" },
      }),
    );
  });

  it("sees what is told of a trial, and sends nothing that cannot be shown", async () => {
    const asked = world({ ...rolf, "GET /notification-templates/in-force/TRIAL": refusal(503) });
    const { user } = show("/bedrift/treff/m1");
    fireEvent.change(await screen.findByLabelText("Første dag"), { target: { value: "2027-01-11" } });
    fireEvent.change(screen.getByLabelText("Siste dag"), { target: { value: "2027-01-15" } });
    const trial = within(form("Registrer utprøvingen"));
    expect(await trial.findByText(/^Du prøver ut arbeidsplassen/)).toBeVisible();
    expect(trial.getByText("11. januar 2027")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Registrer utprøvingen" }));
    expect(await screen.findByRole("link", { name: /Vi får ikke vist nøyaktig/ })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

describe("a contract that has begun already", () => {
  const match = aMatch({ state: "OFFER_ACCEPTED", contract: { ...CONTRACT, startsOn: null, endsOn: null } });
  const dates = () => {
    fireEvent.change(screen.getByLabelText("Første dag"), { target: { value: "2026-02-01" } });
    fireEvent.change(screen.getByLabelText("Siste dag"), { target: { value: "2028-01-31" } });
  };

  it("is written down by staff, with the reason why it is late", async () => {
    const asked = world(nora(match));
    const { user } = show("/oppfolging/treff/m1");
    await screen.findByRole("button", { name: "Lagre datoene" });
    dates();
    await user.click(screen.getByRole("button", { name: "Lagre datoene" }));
    expect(await screen.findAllByText("Velg hvorfor kontrakten skrives ned etter at den begynte.")).not.toHaveLength(0);
    await user.click(screen.getByRole("radio", { name: "Den begynte på papir" }));
    await user.click(screen.getByRole("button", { name: "Lagre datoene" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        to: "OFFER_ACCEPTED",
        period: { from: "2026-02-01", until: "2028-01-31" },
        reason: "BEGAN_ON_PAPER",
      }),
    );
    await expectAccessible();
  });

  it("is not for the company to write down", async () => {
    const asked = world({
      "GET /session": signedIn("Rolf Demo", "employer"),
      "GET /me/employer": aCompany(),
      "GET /matches/m1": match,
      "GET /openings/o1": anOpening(),
    });
    const { user } = show("/bedrift/treff/m1");
    await screen.findByRole("button", { name: "Lagre datoene" });
    dates();
    await user.click(screen.getByRole("button", { name: "Lagre datoene" }));
    expect(await screen.findAllByText(/Velg en dag fra i dag, eller ring veilederen/)).not.toHaveLength(0);
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

describe("a place that changed after a yes", () => {
  const hours = { perWeek: 37.5, longestDay: null, from: "07:30", to: "15:30", weekends: false };
  const before = { trade: "snekkerfaget", kind: "LAERLING" as const, startFrom: "2027-08-01", startTo: null, hours };
  const now = { ...before, startFrom: "2027-10-01", hours: { ...hours, weekends: true } };

  it("shows what it was and what it is now, and asks again", async () => {
    const changed = { what: ["PLACE", "START", "HOURS"] as const, before, now, movedKm: 12.3 };
    world(kari(aMatch({ changed: changed as never, actions: [{ to: "ACCEPTED" }, { to: "DECLINED" }] })));
    show("/meg/forslag/m1");
    const title = await screen.findByRole("heading", { name: "Plassen du sa ja til er endret" });
    const box = title.closest(".ds-alert") as HTMLElement;
    expect(within(box).getByText("Flyttet omtrent 12,3 km")).toBeVisible();
    expect(within(box).getByText(/Før: 1\. august 2027/)).toHaveTextContent("Nå: 1. oktober 2027");
    expect(within(box).getByText(/Før: 37,5 timer i uka/)).toHaveTextContent(/Nå: 37,5 .*noen helger/);
    expect(box).not.toHaveTextContent("Lærefag");
    expect(screen.getByRole("link", { name: "Ja, jeg vil" })).toBeVisible();
    await expectAccessible();
  });

  it("tells other changes as news, and that the yes still counts", async () => {
    const yes = { at: "2026-11-20T10:00:00Z", from: "PROPOSED", to: "ACCEPTED", by: "candidate" } as const;
    const asked = world({
      ...kari(aMatch({ state: "PRESENTED", history: [yes] })),
      "GET /openings/o1/news": { items: [{ field: "supports", at: "2026-11-21T10:00:00Z" }] },
    });
    show("/meg/forslag/m1");
    expect(await screen.findByText("Hjelpen de kan gi deg (endret 21. november 2026)")).toBeVisible();
    expect(screen.getByText(/Svaret ditt gjelder fortsatt/)).toBeVisible();
    expect(asked.map(({ path }) => path)).toContain("/openings/o1/news?since=2026-11-20T10%3A00%3A00Z");
    await expectAccessible();
  });
});

describe("an answer that staff wrote down", () => {
  const recorded = aMatch({
    state: "PRESENTED",
    objection: { answer: "ACCEPTED", to: "PROPOSED", until: "2026-12-02T09:00:00Z" },
  });

  it("is shown to whose it is, who can say that it is not theirs", async () => {
    const asked = world(kari(recorded));
    const { user } = show("/meg/forslag/m1");
    expect(await screen.findByText(/«Ja til forslaget»/)).toBeVisible();
    await user.click(screen.getByText("Dette har jeg ikke svart"));
    await user.click(screen.getByRole("button", { name: "Svaret er ikke mitt" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ to: "PROPOSED", objection: true });
    await expectAccessible();
  });

  it("is nothing to object to when it was given here", async () => {
    world(kari(aMatch({ state: "PRESENTED" })));
    show("/meg/forslag/m1");
    await screen.findAllByRole("heading", { level: 2 });
    expect(screen.queryByText("Dette har jeg ikke svart")).toBeNull();
  });
});

describe("a contract", () => {
  it("is confirmed by the young person with the wording that was shown", async () => {
    const asked = world(
      kari(aMatch({ state: "OFFER_ACCEPTED", contract: CONTRACT, actions: [{ to: "OFFER_ACCEPTED" }] })),
    );
    const { user } = show("/meg/forslag/m1");
    expect(await screen.findByText(/Jeg vil ha denne plassen fra 1\. august 2027/)).toBeVisible();
    expect(screen.getByText("Mangler: du må bekrefte")).toBeVisible();
    expect(screen.getByText("Bedriften og veilederen får beskjed om at du har bekreftet.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bekreft" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      to: "OFFER_ACCEPTED",
      confirm: { textVersion: "2026-1" },
    });
    await expectAccessible();
  });

  it("says who is missing to the company, which sends it", async () => {
    const match = aMatch({
      state: "OFFER_ACCEPTED",
      contract: CONTRACT,
      actions: [{ to: "OFFER_ACCEPTED" }, { to: "CONTRACT_SENT" }],
    });
    world({
      "GET /session": signedIn("Rolf Demo", "employer"),
      "GET /me/employer": aCompany(),
      "GET /matches/m1": match,
      "GET /openings/o1": anOpening(),
    });
    show("/bedrift/treff/m1");
    expect(await screen.findByText("Mangler: Ungdommen")).toBeVisible();
    expect(screen.getByRole("button", { name: "Kontrakten er sendt" })).toBeVisible();
    expect(screen.getByText("Du har bekreftet kontrakten slik den står.")).toBeVisible();
    await expectAccessible();
  });
});

const nora = (match: Match) => ({
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /matches/m1": match,
  "GET /openings/o1": anOpening(),
  "GET /candidates/c1": aCandidate(),
  "POST /matches/m1/transitions": match,
});

describe("each step of a contract", () => {
  const rolf = (match: Match) => ({
    "GET /session": signedIn("Rolf Demo", "employer"),
    "GET /me/employer": aCompany(),
    "GET /matches/m1": match,
    "GET /openings/o1": anOpening(),
    "POST /matches/m1/transitions": match,
  });
  const unconfirmed = { ...CONTRACT, missing: ["YOUNG_PERSON", "EMPLOYER", "GUARDIAN"] } as Match["contract"];
  const preparing = aMatch({ state: "OFFER_ACCEPTED", contract: unconfirmed, actions: [{ to: "OFFER_ACCEPTED" }] });
  const out = aMatch({ state: "CONTRACT_SENT", contract: { ...CONTRACT, missing: [] } as Match["contract"] });
  const STEPS: [string, "staff" | "employer", Match, string, string, object][] = [
    ["confirming", "employer", preparing, "Bekreft", "CONTRACT_PREPARED", { to: "OFFER_ACCEPTED" }],
    ["ticking off", "staff", preparing, "Lagre sjekklisten", "CONTRACT_PREPARED", { to: "OFFER_ACCEPTED" }],
    [
      "saying what a guardian said",
      "staff",
      preparing,
      "Skriv ned at en foresatt har sagt ja",
      "CONTRACT_PREPARED",
      {},
    ],
    ["sending", "employer", preparing, "Kontrakten er sendt", "CONTRACT_SENT", { to: "CONTRACT_SENT" }],
    ["approval", "staff", out, "Registrer godkjenningen", "CONTRACT_APPROVED", { to: "CONTRACT_APPROVED" }],
    [
      "sending back",
      "staff",
      out,
      "Registrer at den kom i retur",
      "CONTRACT_RETURNED",
      { to: "OFFER_ACCEPTED", reason: "SOMETHING_MISSING" },
    ],
  ];

  it.each(STEPS)("%s shows first what the young person reads of it", async (_, side, match, button, occasion, sent) => {
    const asked = world(side === "staff" ? nora(match) : rolf(match));
    const { user } = show(side === "staff" ? "/oppfolging/treff/m1" : "/bedrift/treff/m1");
    if (occasion === "CONTRACT_RETURNED") await user.click(await screen.findByText("Kontrakten kom i retur"));
    expect((await screen.findAllByText(`Melding om ${occasion}`))[0]).toBeVisible();
    const others = side === "staff" ? "Bedriften får også beskjed." : "Veilederen får også beskjed.";
    expect(screen.getAllByText(others)[0]).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject(sent));
  });

  it.each(STEPS)("%s sends nothing that cannot be shown", async (_, side, match, button, occasion) => {
    const people = side === "staff" ? nora(match) : rolf(match);
    const asked = world({ ...people, [`GET /notification-templates/in-force/${occasion}`]: refusal(503) });
    const { user } = show(side === "staff" ? "/oppfolging/treff/m1" : "/bedrift/treff/m1");
    if (occasion === "CONTRACT_RETURNED") await user.click(await screen.findByText("Kontrakten kom i retur"));
    await user.click(await screen.findByRole("button", { name: button }));
    expect(await screen.findByRole("link", { name: /Vi får ikke vist nøyaktig/ })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

/** Staff open the form, choose what was said, fill it in and save; what is sent, without when it was said. */
async function writtenDown(match: Match, answer: string | RegExp, fill?: (user: UserEvent) => Promise<void>) {
  const asked = world(nora(match));
  const { user } = show("/oppfolging/treff/m1");
  await user.click(await screen.findByText("Skriv ned et svar du har fått"));
  await user.click(screen.getByRole("radio", { name: answer }));
  await fill?.(user);
  await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  const [posted] = asked.filter(({ method }) => method === "POST").map(({ body }) => body as Transition);
  const { onBehalf, ...step } = posted as Transition;
  const { at, ...whose } = onBehalf ?? { at: "" };
  expect(Math.abs(Date.now() - new Date(at).getTime())).toBeLessThan(180_000);
  return { ...step, onBehalf: whose };
}

describe("an answer by telephone", () => {
  it("of a company that withdraws comes with its reason, shown as the young person reads it", async () => {
    const match = aMatch({ state: "OFFERED", recordable: [{ to: "WITHDRAWN", by: "employer" }] });
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /matches/m1": match,
      "GET /openings/o1": anOpening(),
      "GET /candidates/c1": aCandidate(),
      "POST /matches/m1/transitions": match,
    });
    const { user } = show("/oppfolging/treff/m1");
    await user.click(await screen.findByText("Skriv ned et svar du har fått"));
    await user.click(screen.getByRole("radio", { name: "Bedriften trekker seg" }));
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    expect(screen.getByRole("link", { name: "Velg en grunn." })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Plassen er gitt til noen andre" }));
    expect(await screen.findByText(/^Bedriften har gitt plassen til noen andre/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
        to: "WITHDRAWN",
        reason: "SEAT_TAKEN",
        onBehalf: { of: "EMPLOYER", how: "PHONE" },
      }),
    );
  });

  it("is written down by staff as what it was", async () => {
    const match = aMatch({ recordable: [{ to: "ACCEPTED", by: "candidate" }], actions: [{ to: "WITHDRAWN" }] });
    const sent = await writtenDown(match, "Ungdommen sa ja til forslaget", async (user) => {
      await user.click(screen.getByRole("radio", { name: "ansikt til ansikt" }));
      expect(await screen.findByText("Melding om RECORDED")).toBeVisible();
    });
    expect(sent).toEqual({ to: "ACCEPTED", onBehalf: { of: "CANDIDATE", how: "FACE_TO_FACE" } });
    await expectAccessible();
  });

  it("is open when one comes from the board to write it down", async () => {
    world(nora(aMatch({ recordable: [{ to: "ACCEPTED", by: "candidate" }] })));
    show("/oppfolging/treff/m1#skriv-ned");
    expect(await screen.findByRole("radio", { name: "Ungdommen sa ja til forslaget" })).toBeVisible();
  });

  it("confirms a contract for who has no sign-in, with the sentence that is read out", async () => {
    const match = aMatch({
      state: "OFFER_ACCEPTED",
      contract: CONTRACT,
      recordable: [
        { to: "OFFER_ACCEPTED", by: "candidate" },
        { to: "OFFER_ACCEPTED", by: "employer" },
      ],
    });
    const sent = await writtenDown(match, "Ungdommen bekrefter kontrakten", async () => {
      expect(screen.getByText(/«Jeg vil ha denne plassen fra 1\. august 2027/)).toBeVisible();
      expect(screen.queryByRole("radio", { name: "Bedriften bekrefter kontrakten" })).toBeNull();
    });
    expect(sent).toEqual({
      to: "OFFER_ACCEPTED",
      confirm: { textVersion: "2026-1" },
      onBehalf: { of: "CANDIDATE", how: "PHONE" },
    });
    await expectAccessible();
  });

  it("chooses a time of the company's for the young person", async () => {
    const slot = new Date(Date.now() + 86_400_000).toISOString();
    const match = aMatch({
      state: "INTERVIEW",
      slots: [slot],
      meeting: { slotsBy: "employer", agreed: null, where: null, adaptations: [], wish: null },
      recordable: [{ to: "INTERVIEW", by: "candidate" }],
    });
    const sent = await writtenDown(match, "Ungdommen svarte om intervjuet", async (user) => {
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText(/Velg et tidspunkt, foreslå et nytt/)).not.toHaveLength(0);
      await user.click(screen.getByRole("radio", { name: moment(slot) }));
      await user.click(screen.getByRole("checkbox", { name: "tolk" }));
    });
    expect(sent).toEqual({
      to: "INTERVIEW",
      meeting: { slot, adaptations: ["INTERPRETER"] },
      onBehalf: { of: "CANDIDATE", how: "PHONE" },
    });
    await expectAccessible();
  });

  it("invites for a company that only telephones, and agrees on a trial", async () => {
    const match = aMatch({
      state: "INTERESTED",
      recordable: [
        { to: "INTERVIEW", by: "employer" },
        { to: "TRIAL", by: "employer" },
      ],
    });
    const invited = await writtenDown(match, "Bedriften inviterer til intervju", async (user) => {
      fireEvent.change(screen.getByLabelText("Andre tidspunkt (valgfritt)"), { target: { value: "2030-01-07T10:00" } });
      await user.type(screen.getByLabelText("Hvor"), "Kontoret");
    });
    expect(invited).toMatchObject({
      slots: [new Date("2030-01-07T10:00").toISOString()],
      meeting: { where: "Kontoret" },
      onBehalf: { of: "EMPLOYER" },
    });
    cleanup();
    const tried = await writtenDown(match, /enige om utprøving/, async () => {
      fireEvent.change(screen.getByLabelText("Første dag"), { target: { value: "2030-01-07" } });
      fireEvent.change(screen.getByLabelText("Siste dag"), { target: { value: "2030-01-11" } });
    });
    expect(tried).toMatchObject({ to: "TRIAL", period: { from: "2030-01-07", until: "2030-01-11" } });
  });

  it("is a no with the reason that was given, as the young person will read it", async () => {
    const match = aMatch({ state: "PRESENTED", recordable: [{ to: "NOT_SELECTED", by: "employer" }] });
    const sent = await writtenDown(match, "Bedriften sier at det ikke er aktuelt", async (user) => {
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText("Velg en grunn.")).not.toHaveLength(0);
      await user.click(screen.getByRole("radio", { name: "Plassen er fylt" }));
      await user.type(screen.getByLabelText("Skriv noen ord til ungdommen"), "Takk for samtalen.");
      expect(await screen.findByText(/Plassen er allerede fylt\. Det handler ikke om deg\./)).toBeVisible();
    });
    expect(sent).toMatchObject({ feedback: { code: "SEAT_TAKEN", text: "Takk for samtalen." } });
  });

  it("is not written down for a time ahead, or before it was asked", async () => {
    const asked = world(
      nora(
        aMatch({
          recordable: [{ to: "ACCEPTED", by: "candidate" }],
          history: [{ at: new Date(Date.now() - 3_600_000).toISOString(), from: "DRAFT", to: "PROPOSED", by: "staff" }],
        }),
      ),
    );
    const { user } = show("/oppfolging/treff/m1");
    await user.click(await screen.findByText("Skriv ned et svar du har fått"));
    await user.click(screen.getByRole("radio", { name: "Ungdommen sa ja til forslaget" }));
    const field = screen.getByLabelText("Når ble det sagt?");
    for (const [when, words] of [
      ["2099-01-01T10:00", "Tidspunktet har ikke vært ennå."],
      ["2020-01-01T10:00", "Det var ikke spurt om dette ennå da. Rett tidspunktet."],
      ["", "Skriv dag og klokkeslett."],
    ] as const) {
      fireEvent.change(field, { target: { value: when } });
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText(words)).not.toHaveLength(0);
    }
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

describe("a no from the company", () => {
  const refused = (code: string) =>
    aMatch({ state: "NOT_SELECTED", feedback: { code, text: "Takk for at du kom." } as Match["feedback"] });

  it.each([
    ["SEAT_TAKEN", "Plassen er allerede fylt. Det handler ikke om deg."],
    ["TIMING", "Tidspunktet passet ikke for bedriften. Det handler ikke om deg."],
    ["A_REASON_OF_OLD", "Bedriften sa nei denne gangen."],
  ])("for %s is told in its own kind words", async (code, words) => {
    world(kari(refused(code)));
    show("/meg/forslag/m1");
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/«Takk for at du kom\.»/)).toBeVisible();
    expect(document.querySelector("main")).not.toHaveTextContent("noen andre");
    await expectAccessible();
  });

  it("is seen by staff with its reason and its words", async () => {
    world(nora(refused("TIMING")));
    show("/oppfolging/treff/m1");
    expect(await screen.findByText("Tidspunktet passet ikke")).toBeVisible();
    expect(screen.getByText("Takk for at du kom.")).toBeVisible();
  });
});

const TABLE = readFileSync(join(import.meta.dirname, "../../../../../docs/lifecycle.md"), "utf8");
const RECORDABLE = [...TABLE.matchAll(/^\| `(\w+)` \| `(\w+)` \| [^|]+ \| for ([^|]+) \|/gm)].flatMap(
  ([, from, to, whose]) => (whose ?? "").split(", ").map((by) => ({ from, to, by: by.trim() })),
);

describe("staff's table of what they write down", () => {
  it.each(["nb", "nn", "en"])("has words for every line of the life cycle in %s", (language) => {
    const texts = JSON.parse(readFileSync(join(import.meta.dirname, `../src/texts/${language}/process.json`), "utf8"));
    expect(RECORDABLE.length).toBeGreaterThan(30);
    for (const { from, to, by } of RECORDABLE) {
      const word = wordOf(aMatch({ state: from as MatchState }), to as MatchState);
      expect(texts.record[by][word], `${from} to ${to} for ${by}`).toBeTruthy();
    }
  });

  it("offers every one of them", () => {
    for (const { from, to, by } of RECORDABLE) {
      const one = { to: to as MatchState, by };
      const contract = { ...CONTRACT, missing: ["YOUNG_PERSON", "EMPLOYER"] } as Match["contract"];
      const match = aMatch({ state: from as MatchState, contract, recordable: [one] });
      expect(possible(match)).toEqual([one]);
      expect(transitionOf(match, one, nothingSaid())).toMatchObject({ to, onBehalf: { of: by.toUpperCase() } });
    }
  });
});
