import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const today = {
  dryRun: true,
  day: "2026-11-20",
  noticed: 3,
  erased: 1,
  guardians: 2,
  invitations: 4,
  referrals: 0,
  looks: 120,
};
const pia = {
  "GET /session": signedIn("Pia Demo", "dpo"),
  "GET /retention": {
    quietUntilNotice: "P12M",
    noticeUntilErasure: "P1M",
    returnedReferral: "P6M",
    looks: "P24M",
    today,
  },
};

describe("retention", () => {
  it("shows the rules and what would go today, in numbers", async () => {
    world(pia);
    show("/personvernombud");
    expect(await screen.findByText("12 måneder")).toBeVisible();
    expect(screen.getByText("1 måned")).toBeVisible();
    expect(screen.getByText(/skjer dette/)).toBeVisible();
    await expectAccessible();
  });

  it("runs after one question and not before, and says what was done", async () => {
    const sent = world({ ...pia, "POST /retention/runs": { ...today, dryRun: false } });
    const { user } = show("/personvernombud");
    await user.click(await screen.findByRole("button", { name: "Kjør slettingen nå" }));
    expect(sent.some(({ method }) => method === "POST")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Ja, slett" }));
    expect(await screen.findByText(/Dette ble gjort/)).toBeVisible();
    await waitFor(() => expect(sent.find(({ method }) => method === "POST")?.body).toEqual({ dryRun: false }));
  });

  it("says when it cannot be read", async () => {
    world({ ...pia, "GET /retention": refusal(503, { title: "Svarer ikke", traceId: "abc" }) });
    show("/personvernombud");
    expect(await screen.findByRole("alert")).toHaveTextContent("Svarer ikke");
  });
});
