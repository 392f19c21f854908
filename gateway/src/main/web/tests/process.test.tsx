import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Match } from "../src/shared/api/types";
import { aCandidate, aCompany, aMatch, anOpening, signedIn } from "./people";
import { expectAccessible, show } from "./show";
import { world } from "./world";

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
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      to: "ACCEPTED",
      onBehalf: { of: "CANDIDATE", how: "FACE_TO_FACE" },
    });
    await expectAccessible();
  });
});
