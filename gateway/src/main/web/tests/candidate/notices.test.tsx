import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /candidates/c1/consents": { items: [], history: [] },
  "GET /candidates/consent-texts": { items: [] },
  "GET /notification-preferences": { email: true, sms: true, language: null, version: 3 },
  "GET /notification-preferences/sent": {
    items: [
      { id: "1", channel: "SMS", state: "UNKNOWN", at: "2026-11-25T11:00:00Z", title: "Du har et forslag å svare på" },
      { id: "2", channel: "EMAIL", state: "SENT", at: "2026-11-24T11:00:00Z", title: "Du har fått en melding" },
    ],
  },
};

describe("how I am told", () => {
  it("shows what was sent, and what nobody knows the fate of", async () => {
    world(kari);
    show("/meg/mitt/varsler");
    expect(await screen.findByText("Du har et forslag å svare på")).toBeVisible();
    expect(screen.getByText("Usikkert om den kom fram")).toBeVisible();
    expect(screen.getByText("Sendt")).toBeVisible();
    await expectAccessible();
  });

  it("saves the ways and the language under the version that was read", async () => {
    const asked = world({
      ...kari,
      "PUT /notification-preferences": { email: false, sms: true, language: "nn", version: 4 },
    });
    const { user } = show("/meg/mitt/varsler");
    await user.click(await screen.findByLabelText("E-post"));
    await user.click(screen.getByLabelText("Nynorsk"));
    await user.click(screen.getByRole("button", { name: "Lagre valgene" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "PUT")).toBe(true));
    const put = asked.find(({ method }) => method === "PUT");
    expect(put?.body).toEqual({ email: false, sms: true, language: "nn" });
    expect(put?.headers["If-Match"]).toBe('"3"');
  });

  it("says so when it was changed elsewhere", async () => {
    world({
      ...kari,
      "PUT /notification-preferences": refusal(412, { code: "stale", title: "Noen har endret dette" }),
    });
    const { user } = show("/meg/mitt/varsler");
    await user.click(await screen.findByRole("button", { name: "Lagre valgene" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  it("says when nothing was sent yet", async () => {
    world({ ...kari, "GET /notification-preferences/sent": { items: [] } });
    show("/meg/mitt/varsler");
    expect(await screen.findByText("Vi har ikke sendt deg noe ennå.")).toBeVisible();
  });
});
