import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Match } from "../src/shared/api/types";
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
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        to: "WITHDRAWN",
        reason: "SEAT_TAKEN",
        onBehalf: { of: "EMPLOYER", how: "PHONE" },
      }),
    );
  });

  it("is written down by staff as what it was", async () => {
    const match = aMatch({ recordable: [{ to: "ACCEPTED", by: "candidate" }], actions: [{ to: "WITHDRAWN" }] });
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /matches/m1": match,
      "GET /openings/o1": anOpening(),
      "GET /candidates/c1": aCandidate(),
      "POST /matches/m1/transitions": match,
    });
    const { user } = show("/oppfolging/treff/m1");
    await user.click(await screen.findByText("Skriv ned et svar du har fått"));
    await user.click(screen.getByRole("radio", { name: "Ungdommen sa ja til forslaget" }));
    await user.click(screen.getByRole("radio", { name: "ansikt til ansikt" }));
    expect(await screen.findByText("Melding om RECORDED")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      to: "ACCEPTED",
      onBehalf: { of: "CANDIDATE", how: "FACE_TO_FACE" },
    });
    await expectAccessible();
  });
});
