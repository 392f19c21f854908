import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Match } from "../../src/shared/api/types";
import { aCompany, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";
import { CONTRACT, kari, nora } from "./match";

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
    for (const _ of ["once", "twice"]) {
      await user.click(await screen.findByRole("button", { name: button }));
      const unseen = await screen.findByRole("link", { name: /Vi får ikke vist nøyaktig/ });
      await waitFor(() => expect(unseen.closest(".ds-error-summary")?.querySelector("h2")).toHaveFocus());
    }
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

/** Staff open the form, choose what was said, fill it in and save; what is sent, without when it was said. */
