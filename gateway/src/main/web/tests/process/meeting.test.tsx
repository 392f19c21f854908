import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";
import { CONTRACT, kari } from "./match";

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
