import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Webhook } from "../../src/shared/api/webhooks";
import { aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const hook: Webhook = {
  id: "w1",
  version: 2,
  address: "https://system.example.org/hook",
  events: ["match.presented"],
  state: "ACTIVE",
  failingSince: null,
  createdAt: "2026-11-20T09:00:00Z",
};
const failed = {
  id: "ev1:w1",
  type: "match.presented",
  at: "2026-11-21T09:00:00Z",
  state: "WAITING",
  attempts: 2,
  due: "2026-11-21T09:02:00Z",
  outcome: "HTTP_500",
};
const rolf = {
  "GET /session": signedIn("Rolf Demo", "employer"),
  "GET /me/employer": aCompany(),
  "GET /employers/e1/users": { users: [], invitations: [], mayDecide: true, told: [] },
  "GET /webhooks": { items: [] },
  "GET /webhooks/w1/calls": { items: [failed] },
};

describe("the company's own system", () => {
  it("is connected with events of choice, and its secret is shown once", async () => {
    let registered = false;
    const asked = world({
      ...rolf,
      "GET /webhooks": () => ({ items: registered ? [hook] : [] }),
      "POST /webhooks": () => {
        registered = true;
        return { webhook: hook, secret: "whsec_demo" };
      },
    });
    const { user } = show("/bedrift/system");
    await user.click(await screen.findByRole("button", { name: "Koble til" }));
    expect(screen.getByRole("link", { name: /Skriv en hel adresse/ })).toBeVisible();
    await user.type(screen.getByLabelText("Adressen systemet lytter på"), hook.address);
    await user.click(screen.getByLabelText("Et tilbud er tatt imot"));
    await user.click(screen.getByRole("button", { name: "Koble til" }));
    expect(await screen.findByText("whsec_demo")).toBeVisible();
    expect(asked.find(({ method, path }) => method === "POST" && path === "/webhooks")?.body).toEqual({
      employer: "e1",
      address: hook.address,
      events: ["match.presented", "match.offer-accepted"],
    });
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Jeg har tatt vare på den" }));
    expect(screen.queryByText("whsec_demo")).not.toBeInTheDocument();
  });

  it("shows what was sent, what came back and when it is tried again", async () => {
    world({ ...rolf, "GET /webhooks": { items: [{ ...hook, failingSince: "2026-11-21T09:00:00Z" }] } });
    show("/bedrift/system");
    const row = await screen.findByRole("row", { name: /En ungdom er presentert.*Venter Prøvd 2 ganger.*HTTP 500/ });
    expect(row).toBeVisible();
    expect(screen.getByText(/har ikke svart riktig siden/)).toBeVisible();
    await expectAccessible();
  });

  it("is tested, paused with the version that was read, and deleted after a question", async () => {
    const asked = world({
      ...rolf,
      "GET /webhooks": { items: [hook] },
      "POST /webhooks/w1/tests": { ...failed, type: "webhook.test" },
      "PUT /webhooks/w1/pause": { ...hook, state: "PAUSED" },
      "DELETE /webhooks/w1": null,
    });
    const { user } = show("/bedrift/system");
    await user.click(await screen.findByRole("button", { name: "Send en test" }));
    await user.click(screen.getByRole("button", { name: "Sett på pause" }));
    await waitFor(() => expect(asked.find(({ method }) => method === "PUT")?.headers["If-Match"]).toBe('"2"'));
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ paused: true });
    await user.click(screen.getByRole("button", { name: "Slett" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Ja, slett" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "DELETE")).toBe(true));
  });

  it("is refused an address that leads inside, in the service's words", async () => {
    const wrong = { pointer: "/address", code: "webhook-inside", detail: "Adressen er ikke på internett." };
    world({ ...rolf, "POST /webhooks": refusal(422, { status: 422, code: "invalid", title: "Nei", errors: [wrong] }) });
    const { user } = show("/bedrift/system");
    await user.type(await screen.findByLabelText("Adressen systemet lytter på"), "https://127.0.0.1/");
    await user.click(screen.getByRole("button", { name: "Koble til" }));
    await waitFor(() =>
      expect(screen.getByLabelText("Adressen systemet lytter på")).toHaveAccessibleDescription(/ikke på internett/),
    );
  });

  it("is for those who decide for the company", async () => {
    const asked = world({
      ...rolf,
      "GET /employers/e1/users": { users: [], invitations: [], mayDecide: false, told: [] },
    });
    show("/bedrift/system");
    expect(await screen.findByText(/Bare administratorer i bedriften/)).toBeVisible();
    expect(asked.some(({ path }) => path.startsWith("/webhooks"))).toBe(false);
  });
});
