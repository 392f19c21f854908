import { screen, waitFor, within } from "@testing-library/react";
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
          item({ state: "PENDING", at: "2099-11-28T22:59:00Z" }),
        ],
      },
    });
    show("/oppfolging/treff/m1");
    const sent = await screen.findByRole("region", { name: "Dette er sendt" });
    const [arrived, unknown, bounced, reminder] = await within(sent).findAllByRole("listitem");
    expect(arrived).toHaveTextContent("Kom fram");
    expect(arrived).toHaveTextContent("SMS til ungdommen");
    expect(unknown).toHaveTextContent("Usikkert, ring");
    expect(unknown).toHaveTextContent("Vi sender ikke på nytt");
    expect(bounced).toHaveTextContent("E-posten kom i retur");
    expect(reminder).toHaveTextContent("Sendes bare hvis den trengs da.");
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

describe("what was sent to a person", () => {
  const log = "GET /deliveries/candidates/c1";

  it("is read by day, over every channel, with what became of it", async () => {
    const asked = world({
      ...nora,
      [log]: {
        items: [
          item({ state: "UNKNOWN", reason: "INTERRUPTED" }),
          item({ state: "CANCELLED", channel: "EMAIL", reason: "NOT_WANTED" }),
          item({ state: "SENT", channel: "INBOX" }),
        ],
        next: "there",
      },
      [`${log}?from=2026-11-02&lang=nb&cursor=there`]: { items: [item({ state: "FAILED" })], next: null },
      [`${log}?from=2026-11-02&until=2026-11-03&lang=nb`]: { items: [], next: null },
    });
    const { user } = show("/oppfolging/personer/c1#sendt");
    const sent = await screen.findByRole("region", { name: "Sendt" });
    const [unknown, unwanted, laid] = await within(sent).findAllByRole("listitem");
    expect(unknown).toHaveTextContent("Usikkert, ring");
    expect(unwanted).toHaveTextContent("Ikke sendt");
    expect(unwanted).toHaveTextContent("Mottakeren har valgt bort denne typen beskjed.");
    expect(laid).toHaveTextContent("På siden til ungdommen · ");
    await expectAccessible();

    await user.type(within(sent).getByLabelText("Fra og med"), "2026-11-02");
    await user.click(await within(sent).findByRole("button", { name: "Vis flere" }));
    await waitFor(() => expect(within(sent).getAllByRole("listitem")).toHaveLength(4));
    await user.type(within(sent).getByLabelText("Til og med"), "2026-11-03");
    expect(await within(sent).findByText("Ingenting er sendt på de dagene du har valgt.")).toBeVisible();
    expect(asked.some(({ path }) => path.endsWith("c1?from=2026-11-02&until=2026-11-03&lang=nb"))).toBe(true);
  });

  it("is not asked for with the days the wrong way round", async () => {
    const asked = world({ ...nora, [log]: { items: [], next: null } });
    const { user } = show("/oppfolging/personer/c1#sendt");
    await user.type(await screen.findByLabelText("Fra og med"), "2026-11-03");
    await user.type(screen.getByLabelText("Til og med"), "2026-11-02");
    expect(await screen.findByText("Den siste dagen er før den første.")).toBeVisible();
    expect(asked.some(({ path }) => path.includes("from=2026-11-03&until=2026-11-02"))).toBe(false);
  });
});

describe("a colleague without an address", () => {
  it("is no failure, and the page says why there is no e-mail", async () => {
    world({
      ...nora,
      "GET /deliveries": {
        items: [item({ state: "FAILED", channel: "EMAIL", recipient: "STAFF", reason: "NO_ADDRESS" })],
      },
    });
    show("/oppfolging/treff/m1");
    const [one] = await within(await screen.findByRole("region", { name: "Dette er sendt" })).findAllByRole("listitem");
    expect(one).toHaveTextContent("Ikke sendt");
    expect(one).toHaveTextContent("Meldingen ligger på siden likevel");
    expect(one).not.toHaveTextContent("Kom ikke fram");
  });
});
