import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const unlinked = aCandidate({ linked: false, status: "REGISTERED", consents: { matching: null } });
const nora = { "GET /session": signedIn("Nora Demo", "staff"), "GET /candidates/c1": unlinked };
const bySms = { by: "SMS", madeAt: "2026-01-05T08:00:00Z", expiresAt: "2099-12-07T08:00:00Z", id: "i1" };
const page = "/oppfolging/personer/c1/kode";
const sms = (state: string, at = "2026-01-05T08:00:00Z") => ({
  ...nora,
  "GET /candidates/c1/invitation": bySms,
  "GET /deliveries?match=i1": { items: [{ state, at, reason: null }] },
});

describe("a code to sign in with", () => {
  it("is shown to print without a name on it", async () => {
    const made = { code: "K7QF-3M2P", expiresAt: "2026-12-05T12:00:00Z", by: "PAPER", id: null };
    const asked = world({ ...nora, "POST /candidates/c1/invitations": made });
    const { user } = show(page);
    await user.click(await screen.findByRole("button", { name: "Lag kode" }));
    const paper = (await screen.findByText("K7QF-3M2P")).closest(".paper");
    expect(paper).not.toHaveTextContent("Kari");
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ by: "PAPER" });
    await expectAccessible();
  });

  it("goes to the person's phone and is shown to nobody else", async () => {
    const answers: Record<string, unknown> = {
      ...nora,
      "POST /candidates/c1/invitations": { code: null, expiresAt: bySms.expiresAt, by: "SMS", id: "i1" },
    };
    const asked = world(answers);
    const { user } = show(page);
    await user.click(await screen.findByRole("radio", { name: "På SMS" }));
    expect(screen.getByText(unlinked.phone, { exact: false })).toBeVisible();
    Object.assign(answers, sms("PENDING"));
    await user.click(screen.getByRole("button", { name: "Send kode på SMS" }));
    expect(await screen.findByText("SMS-en venter på å bli sendt.")).toBeVisible();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ by: "SMS" });
    expect(document.querySelector(".paper")).toBeNull();
    await expectAccessible();
  });

  it.each([
    ["SENT", "SMS-en er sendt."],
    ["FAILED", "SMS-en kom ikke fram. Lag en ny kode på SMS eller papir."],
    ["UNKNOWN", /Vi vet ikke om SMS-en kom fram.*Ring personen/],
    ["CANCELLED", "SMS-en ble ikke sendt. Lag en ny kode på papir."],
  ])("says what became of an SMS that is %s", async (state, words) => {
    world(sms(state));
    show(page);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole("group", { name: "Lag en ny kode" })).toBeVisible();
    await expectAccessible();
  });

  it("says when the phone will ring", async () => {
    world(sms("PENDING", "2099-11-23T08:00:00Z"));
    show(page);
    expect(await screen.findByText(/SMS-en blir sendt 23\. nov/)).toBeVisible();
  });

  it("says why it cannot go by SMS, until another way is chosen", async () => {
    const landline = refusal(422, {
      status: 422,
      title: "Noe må rettes",
      errors: [{ pointer: "/by", code: "not-a-mobile", detail: "Nummeret i saken er ikke et mobilnummer." }],
    });
    world({ ...nora, "POST /candidates/c1/invitations": landline });
    const { user } = show(page);
    await user.click(await screen.findByRole("radio", { name: "På SMS" }));
    await user.click(screen.getByRole("button", { name: "Send kode på SMS" }));
    expect(await screen.findByText("Nummeret i saken er ikke et mobilnummer.")).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: "På papir" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says what to do when there have been enough codes for one day", async () => {
    const enough = refusal(429, {
      title: "For mange koder i dag",
      code: "too-many-codes",
      detail: "Bruk den siste koden, eller lag en ny i morgen.",
    });
    world({ ...nora, "POST /candidates/c1/invitations": enough });
    const { user } = show(page);
    await user.click(await screen.findByRole("button", { name: "Lag kode" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Bruk den siste koden, eller lag en ny i morgen.");
    await expectAccessible();
  });

  it("can be withdrawn", async () => {
    const answers: Record<string, unknown> = { ...sms("SENT"), "DELETE /candidates/c1/invitation": null };
    const asked = world(answers);
    const { user } = show(page);
    const withdraw = await screen.findByRole("button", { name: "Trekk tilbake koden" });
    delete answers["GET /candidates/c1/invitation"];
    await user.click(withdraw);
    await waitFor(() => expect(screen.queryByText("SMS-en er sendt.")).toBeNull());
    expect(asked.some(({ method }) => method === "DELETE")).toBe(true);
  });

  it("is not made for somebody who has signed in", async () => {
    world({ ...nora, "GET /candidates/c1": { ...unlinked, linked: true } });
    show(page);
    expect(await screen.findByText("Personen har logget inn og trenger ingen kode.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Lag kode" })).toBeNull();
  });
});
