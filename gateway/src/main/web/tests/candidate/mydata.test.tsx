import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConsentOverview, StandingConsent } from "../../src/shared/api/types";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const asked = (change: Partial<StandingConsent>): StandingConsent => ({
  purpose: "MATCHING",
  agency: null,
  openingId: null,
  matchId: null,
  state: "NOT_ASKED",
  confirmed: true,
  at: null,
  textVersion: null,
  until: null,
  ...change,
});

const overview: ConsentOverview = {
  items: [
    asked({ state: "GIVEN", at: "2026-11-10T09:00:00Z", textVersion: "2026-1" }),
    asked({ purpose: "NOTIFICATIONS" }),
    asked({ purpose: "AGENCY", agency: "NAV", state: "GIVEN", confirmed: false, at: "2026-11-11T09:00:00Z" }),
    asked({ purpose: "AGENCY", agency: "SKOLE" }),
  ],
  history: [
    {
      purpose: "AGENCY",
      agency: "NAV",
      openingId: null,
      yes: true,
      at: "2026-11-11T09:00:00Z",
      bySelf: false,
      how: "PHONE",
      textVersion: "2026-1",
    },
  ],
};

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [] },
  "GET /candidates/c1/consents": overview,
  "GET /candidates/consent-texts": {
    items: [
      { version: "2026-1", purpose: "AGENCY", title: "En annen etat kan hjelpe", text: ["Du ser hvem det er."] },
      { version: "2026-1", purpose: "NOTIFICATIONS", title: "Vi sender deg beskjed", text: ["Aldri hva det gjelder."] },
    ],
  },
};

const panel = async (title: string) => {
  const heading = await screen.findByRole("heading", { name: title });
  return within(heading.closest(".panel") as HTMLElement);
};

describe("my data", () => {
  it("gives and takes back each consent by itself, in one press", async () => {
    const sent = world({
      ...kari,
      "PUT /candidates/c1/consents/agencies/SKOLE": aCandidate(),
      "DELETE /candidates/c1/consents/agencies/NAV": null,
    });
    const { user } = show("/meg/mitt/data");
    const nav = await panel("NAV kan hjelpe til");
    expect(nav.getByText(/skrev ned at du sa ja/)).toBeVisible();
    await expectAccessible();
    await user.click(nav.getByRole("button", { name: "Trekk samtykket" }));
    await waitFor(() => expect(sent.some(({ method }) => method === "DELETE")).toBe(true));
    await user.click((await panel("Skolen kan hjelpe til")).getByRole("button", { name: "Si ja" }));
    await waitFor(() =>
      expect(sent.find(({ method, path }) => method === "PUT" && path.endsWith("/agencies/SKOLE"))?.body).toEqual({
        textVersion: "2026-1",
      }),
    );
  });

  it("lets somebody refuse messages they never agreed to", async () => {
    const sent = world({ ...kari, "DELETE /candidates/c1/consents/notifications": null });
    const { user } = show("/meg/mitt/data");
    await user.click((await panel("Vi sender deg beskjed")).getByRole("button", { name: "Si nei" }));
    await waitFor(() => expect(sent.some(({ path }) => path === "/candidates/c1/consents/notifications")).toBe(true));
  });

  it("tells in plain words when consents cannot be read, and lets one try again", async () => {
    world({ ...kari, "GET /candidates/c1/consents": refusal(503, { title: "Prøv igjen", traceId: "abc123" }) });
    show("/meg/mitt/data");
    expect(await screen.findByRole("alert")).toHaveTextContent("abc123");
    expect(screen.getByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });

  it("takes a pause without asking why, until a day or until told", async () => {
    const sent = world({ ...kari, "PUT /candidates/c1/pause": aCandidate() });
    const { user } = show("/meg/samtykke");
    await user.click(await screen.findByRole("button", { name: "Ta pause" }));
    await waitFor(() => expect(sent.find(({ method }) => method === "PUT")?.body).toEqual({}));
    await expectAccessible();
  });

  it("says on the first page that there is a pause", async () => {
    world({ ...kari, "GET /me/candidate": aCandidate({ pause: { since: "2026-11-20T10:00:00Z", until: null } }) });
    show("/meg");
    expect(await screen.findByRole("heading", { name: "Du har pause" })).toBeVisible();
  });

  it("names the field of a guardian that cannot be, and asks only under eighteen", async () => {
    world({
      ...kari,
      "GET /me/candidate": aCandidate({ birthDate: "2011-01-01" }),
      "PUT /candidates/c1/guardian": refusal(422, {
        code: "invalid",
        errors: [{ pointer: "/phone", code: "not-a-phone", detail: "Skriv et telefonnummer som finnes." }],
      }),
    });
    const { user } = show("/meg/mitt/data");
    await user.type(await screen.findByLabelText("Navn på foresatt"), "Anne");
    await user.click(screen.getByRole("button", { name: "Lagre foresatt" }));
    expect(await screen.findByRole("link", { name: "Skriv et telefonnummer som finnes." })).toBeVisible();
    expect(screen.getByLabelText("Telefon til foresatt")).toHaveAttribute("aria-invalid", "true");
  });

  it("asks nobody of age for a guardian", async () => {
    world({ ...kari, "GET /me/candidate": aCandidate({ birthDate: "2004-01-01" }) });
    show("/meg/mitt/data");
    await panel("NAV kan hjelpe til");
    expect(screen.queryByLabelText("Navn på foresatt")).toBeNull();
  });
});
