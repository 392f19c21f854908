import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const unlinked = aCandidate({ linked: false, status: "REGISTERED", consents: { matching: null } });
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates": { items: [unlinked] },
  "GET /candidates/c1": unlinked,
  "GET /matches": { items: [] },
};

describe("follow-up of a person", () => {
  it("says in the list what stands in the way", async () => {
    world(nora);
    show("/oppfolging");
    expect(await screen.findByRole("row", { name: /Kari Demo.*Gi kode, eller registrer samtykke/ })).toBeVisible();
    await expectAccessible();
  });

  it("records a consent only with how it was given", async () => {
    const asked = world({ ...nora, "PUT /candidates/c1/consents/matching": null });
    const { user } = show("/oppfolging/personer/c1");
    await user.click(await screen.findByRole("button", { name: "Registrer samtykket" }));
    expect(screen.getByRole("link", { name: "Velg hvordan samtykket ble gitt." })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "på telefon" }));
    await user.click(screen.getByRole("button", { name: "Registrer samtykket" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
        textVersion: "2026-1",
        onBehalf: { how: "PHONE" },
      }),
    );
    await expectAccessible();
  });

  it("does not offer to record a consent for somebody who can say yes themselves", async () => {
    world({ ...nora, "GET /candidates/c1": { ...unlinked, linked: true } });
    show("/oppfolging/personer/c1");
    expect(await screen.findByText(/må si ja selv/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Registrer samtykket" })).toBeNull();
  });
});
