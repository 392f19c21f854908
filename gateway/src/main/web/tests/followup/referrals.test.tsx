import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Alike, Referral } from "../../src/shared/api/types";
import { aCandidate, aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const one: Referral = {
  id: "r1",
  state: "WAITING",
  firstName: "Kari",
  lastName: "Demo",
  birthDate: "2009-04-12",
  phone: "+4790000001",
  email: "kari@demo.invalid",
  postalCode: "3256",
  place: "LARVIK",
  language: "nb",
  byName: "Rolf Demo",
  from: "910000004",
  agreed: { how: "PHONE", at: "2026-11-01T10:00:00Z" },
  words: "Fast kontaktperson",
  at: "2026-11-20T10:00:00Z",
  decidedAt: null,
  decidedBy: null,
  candidateId: null,
  reason: null,
  answer: null,
};
const alike: Alike = {
  id: "c9",
  name: "Kari D.",
  contact: "Per Demo",
  linked: false,
  traits: ["NAME", "BIRTH_DATE"],
  own: true,
};
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /referrals": { items: [one] },
  "GET /referrals/r1": { referral: one, alike: [alike] },
  "GET /matches": { items: [] },
};

describe("referrals", () => {
  it("that wait are listed, and say so when none do", async () => {
    world(nora);
    show("/oppfolging/henvisninger");
    expect(await screen.findByRole("link", { name: "Kari Demo" })).toHaveAttribute(
      "href",
      "/oppfolging/henvisninger/r1",
    );
    await expectAccessible();
    world({ ...nora, "GET /referrals": { items: [] } });
    show("/oppfolging/henvisninger");
    expect(await screen.findByText("Ingen henvisninger venter")).toBeVisible();
  });

  it("about somebody who may be here already ask which it is", async () => {
    const sent = world({ ...nora, "POST /referrals/r1/acceptance": { ...one, state: "ACCEPTED", candidateId: "c9" } });
    const { user, router } = show("/oppfolging/henvisninger/r1");
    expect(await screen.findByText(/navn, fødselsdato/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Ja, det er Kari D." }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging/personer/c9"));
    expect(sent.find(({ method }) => method === "POST")?.body).toEqual({ sameAs: "c9" });
  });

  it("go back only with a reason", async () => {
    const sent = world({ ...nora, "POST /referrals/r1/return": { ...one, state: "RETURNED" } });
    const { user } = show("/oppfolging/henvisninger/r1");
    await user.click(await screen.findByRole("button", { name: "Gi tilbake" }));
    expect(screen.getByRole("link", { name: "Velg en grunn." })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Vi trenger å vite mer" }));
    await user.click(screen.getByRole("button", { name: "Gi tilbake" }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === "POST")?.body).toEqual({
        reason: "MORE_INFORMATION_NEEDED",
        words: null,
      }),
    );
  });

  it("that somebody else has answered meanwhile say so", async () => {
    world({
      ...nora,
      "POST /referrals/r1/acceptance": refusal(409, { title: "Henvisningen er behandlet", code: "already-decided" }),
    });
    const { user } = show("/oppfolging/henvisninger/r1");
    await user.click(await screen.findByRole("button", { name: "Nei, dette er en ny person. Ta inn" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Henvisningen er behandlet");
  });

  it("by an employer need the young person's yes", async () => {
    const sent = world({
      "GET /session": signedIn("Rolf Demo", "employer"),
      "GET /me/employer": aCompany(),
      "GET /referrals": { items: [{ ...one, state: "RETURNED", reason: "DOES_NOT_WANT" }] },
      "POST /referrals": one,
    });
    const { user } = show("/bedrift/henvis");
    expect(await screen.findByText("Ungdommen vil ikke")).toBeVisible();
    const type = async (label: string, text: string) => user.type(screen.getByLabelText(label), text);
    await type("Fornavn", "Kari");
    await type("Etternavn", "Demo");
    await type("Dag", "12");
    await type("Måned", "4");
    await type("År", "2009");
    await type("Mobilnummer", "90000001");
    await type("E-post", "kari@demo.invalid");
    await type("Postnummer der personen bor", "3256");
    await user.click(screen.getByRole("button", { name: "Send henvisningen" }));
    expect(await screen.findByText("Velg hvordan ungdommen sa ja.")).toBeVisible();
    expect(sent.some(({ method }) => method === "POST")).toBe(false);
    await user.click(screen.getByRole("radio", { name: "på telefon" }));
    await user.click(screen.getByRole("button", { name: "Send henvisningen" }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === "POST")?.body).toMatchObject({
        firstName: "Kari",
        agreed: { how: "PHONE" },
      }),
    );
    await expectAccessible();
  });
});

describe("two cases about one person", () => {
  const person = aCandidate({
    programme: { channel: "REFERRAL", part: null, schoolYear: null, school: null, referredBy: "NAV" },
  });
  const here = {
    ...nora,
    "GET /candidates/c1": person,
    "GET /candidates/c1/consents": { items: [], history: [] },
    "GET /candidates/schools": { items: [{ code: "THOR_HEYERDAHL", name: "Thor Heyerdahl vgs" }] },
    "GET /candidates/c1/duplicates": { items: [alike, { ...alike, id: "c8", name: "Kari X.", own: false }] },
  };

  it("are merged by whoever has both, after a question", async () => {
    const sent = world({ ...here, "POST /candidates/c1/merges": person });
    const { user } = show("/oppfolging/personer/c1");
    expect(await screen.findByText("Snakk med Per Demo, som har saken.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Slå sammen med Kari D." }));
    expect(screen.getByText(/Dette kan ikke angres/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Slå sammen" }));
    await waitFor(() => expect(sent.find(({ method }) => method === "POST")?.body).toEqual({ other: "c9" }));
  });

  it("leave the cohort to be told by staff", async () => {
    const sent = world({ ...here, "PUT /candidates/c1/programme": person });
    const { user } = show("/oppfolging/personer/c1");
    await user.selectOptions(await screen.findByLabelText("Del av programmet"), "PART_2");
    await user.selectOptions(screen.getByLabelText("Skoleår"), "2026");
    await user.click(screen.getByRole("button", { name: "Lagre kull" }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === "PUT")?.body).toEqual({
        part: "PART_2",
        schoolYear: 2026,
        school: null,
      }),
    );
    await expectAccessible();
  });

  it("are mended by staff on what was last seen; taken along and erased only for who cannot sign in", async () => {
    const sent = world({
      ...here,
      "GET /candidates/c1": { ...person, linked: false },
      "PUT /candidates/c1/person": person,
      "DELETE /candidates/c1": null,
    });
    const { user, router } = show("/oppfolging/personer/c1");
    await user.click(await screen.findByText("Rett, gi ut eller slett"));
    const name = await screen.findByLabelText("Fornavn");
    await user.clear(name);
    await user.type(name, "Karianne");
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    await waitFor(() => expect(sent.find(({ method }) => method === "PUT")?.headers["If-Match"]).toBe('"3"'));
    expect(screen.getByRole("link", { name: "Last ned til å lese (PDF)" })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Slett saken" }));
    expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Ja, slett alt" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging"));
  });
});
