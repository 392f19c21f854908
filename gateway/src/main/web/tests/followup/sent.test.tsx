import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /matches/m1": aMatch(),
  "GET /openings/o1": anOpening(),
  "GET /candidates/c1": aCandidate(),
};
const item = (over: Record<string, unknown>) => ({
  id: String(over.state),
  channel: "SMS",
  recipient: "CANDIDATE",
  at: "2026-11-20T10:00:00Z",
  reason: null,
  title: "Du har et forslag å svare på",
  ...over,
});

describe("what was sent about a match", () => {
  it("says what arrived, what came back and whom to call", async () => {
    const asked = world({
      ...nora,
      "GET /deliveries": {
        items: [
          item({ state: "DELIVERED" }),
          item({ state: "UNKNOWN", reason: "INTERRUPTED" }),
          item({ state: "FAILED", channel: "EMAIL", reason: "BOUNCED_5.1.1" }),
        ],
      },
    });
    show("/oppfolging/treff/m1");
    const sent = await screen.findByRole("region", { name: "Dette er sendt" });
    const [arrived, unknown, bounced] = await within(sent).findAllByRole("listitem");
    expect(arrived).toHaveTextContent("Kom fram");
    expect(arrived).toHaveTextContent("SMS til ungdommen");
    expect(unknown).toHaveTextContent("Usikkert, ring");
    expect(unknown).toHaveTextContent("Vi sender ikke på nytt");
    expect(bounced).toHaveTextContent("E-posten kom i retur");
    expect(asked.some(({ path }) => path === "/deliveries?match=m1&lang=nb")).toBe(true);
    await expectAccessible();
  });

  it("says when nothing was", async () => {
    world(nora);
    show("/oppfolging/treff/m1");
    expect(await screen.findByText("Ingenting er sendt om dette treffet ennå.")).toBeVisible();
  });

  it("says when it cannot be read, and the match stays", async () => {
    world({ ...nora, "GET /deliveries": refusal(503, { title: "Ikke tilgjengelig" }) });
    show("/oppfolging/treff/m1");
    expect(await screen.findByText("Ikke tilgjengelig")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Dette har skjedd" })).toBeVisible();
  });
});
