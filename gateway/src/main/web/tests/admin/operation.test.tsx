import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const AT = "2026-11-25T11:00:00Z";
const calm = { waiting: 0, silent: [], parked: [], resting: [], outside: [], imports: [] };
const system = (name: string, over = {}) => ({
  name,
  mode: "DEMO",
  answeredAt: "2026-11-25T10:00:00Z",
  failedAt: null,
  failure: null,
  restingSince: null,
  ...over,
});
const service = (name: string, says: object | null = calm, ready = true) => ({ service: name, ready, says });
const now = (...services: ReturnType<typeof service>[]) => ({
  at: AT,
  services,
  signIn: { mode: "DEMO", answeredAt: "2026-11-25T10:59:00Z", failedAt: null, failure: null },
});
const sent = {
  since: "2026-10-26T11:00:00Z",
  items: [
    { channel: "SMS", state: "SENT", provider: "demo", count: 40 },
    { channel: "SMS", state: "SENT", provider: "demo-2", count: 2 },
    { channel: "SMS", state: "DELIVERED", provider: "demo", count: 5 },
    { channel: "SMS", state: "UNKNOWN", provider: null, count: 1 },
    { channel: "EMAIL", state: "PENDING", provider: null, count: 3 },
    { channel: "EMAIL", state: "SENDING", provider: null, count: 1 },
    { channel: "EMAIL", state: "FAILED", provider: null, count: 2 },
  ],
  withoutAddress: [{ channel: "EMAIL", count: 9 }],
  line: { due: 0, oldestDue: null, later: 4 },
  webhooks: { listening: 0, failing: 0, failingSince: null, switchedOff: 0 },
};
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /deliveries/figures": sent,
  "GET /operation": now(
    service("candidate-service"),
    service("notification-service", { ...calm, outside: [system("smtp"), system("sms-demo"), system("sms-demo-2")] }),
  ),
};

describe("does it work right now", () => {
  it("says that all is well, and how the messages went, without anybody's address counted as a failure", async () => {
    world(ida);
    show("/styring/varsler");
    expect(await screen.findByRole("heading", { name: "Alt virker." })).toBeVisible();
    expect(await screen.findByRole("row", { name: "SMS 42 5 0 0 1 0 0" })).toBeVisible();
    expect(screen.getByRole("row", { name: "E-post 0 0 4 2 0 9 0" })).toBeVisible();
    expect(screen.getByText("63 meldinger. 2 kom ikke fram, og 1 er usikre.")).toBeVisible();
    expect(screen.getByText(/Ingen meldinger venter på å bli sendt\. 4 meldinger sendes senere/)).toBeVisible();
    expect(screen.getByText(/demo: 45 SMS \(demodata/)).toBeVisible();
    expect(screen.getByRole("row", { name: /Unge og saker Virker 0/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /SMS \(demo\) Virker Demodata 25\. nov\. 2026/ })).toBeVisible();
    expect(screen.getByText("Ingenting venter.")).toBeVisible();
    expect(screen.getByText("Ingen bedrift har koblet til sitt eget system.")).toBeVisible();
    expect(screen.getByText("Ingen har hentet inn filer ennå.")).toBeVisible();
    await expectAccessible();
  });

  it("puts first what needs somebody, with what to do and where to look", async () => {
    const parked = {
      group: "matching",
      topic: "candidate.event.v1",
      why: "FAILED",
      keys: 1,
      records: 3,
      since: "2026-11-25T10:30:00Z",
      attempts: 7,
    };
    world({
      ...ida,
      "GET /deliveries/figures": {
        ...sent,
        line: { due: 12, oldestDue: "2026-11-25T10:40:00Z", later: 0 },
        webhooks: { listening: 2, failing: 1, failingSince: "2026-11-24T10:00:00Z", switchedOff: 1 },
      },
      "GET /operation": now(
        service("candidate-service", null, false),
        service("matching-service", {
          ...calm,
          parked: [parked],
          resting: [{ service: "candidate-service", since: AT }],
        }),
        service("notification-service", {
          ...calm,
          outside: [
            system("sms-demo", { failedAt: AT, failure: "SMS_503", restingSince: "2026-11-25T10:50:00Z" }),
            system("sms-demo-2", { failedAt: "2026-11-25T09:00:00Z", failure: "SMS_429" }),
          ],
        }),
      ),
    });
    show("/styring/varsler");
    const verdict = (await screen.findByRole("heading", { name: "6 ting trenger noen." })).parentElement as HTMLElement;
    expect(within(verdict).getByText(/Unge og saker svarer ikke\. Ring den som driver løsningen/)).toBeVisible();
    expect(within(verdict).getByText(/har 3 hendelser som har ventet i over 15 minutter/)).toBeVisible();
    expect(within(verdict).getByText(/SMS \(demo\) feiler for ofte/)).toBeVisible();
    expect(within(verdict).getByText(/12 meldinger skulle vært sendt/)).toBeVisible();
    expect(within(verdict).getByText(/2 koblinger/)).toBeVisible();
    expect(within(verdict).getByRole("link", { name: "Hendelser som venter" })).toHaveAttribute("href", "#parked");
    expect(
      screen.getByRole("row", { name: /Unge 3 hendelser om 1 saker .* Prøvd 7 ganger\. Den prøves igjen/ }),
    ).toBeVisible();
    expect(screen.getByRole("row", { name: /SMS \(demo\) Får hvile siden .*: svarte med feil 503/ })).toBeVisible();
    expect(screen.getByText("SMS (demo-2) tar over så lenge.")).toBeVisible();
    expect(screen.getByRole("row", { name: /SMS \(demo-2\) Virker/ })).toBeVisible();
    await expectAccessible();
  });

  it("does not call what has waited for a moment a trouble", async () => {
    const parked = {
      group: "matching",
      topic: "candidate.event.v1",
      why: "MISSING",
      keys: 1,
      records: 1,
      since: "2026-11-25T10:50:00Z",
      attempts: 0,
    };
    world({
      ...ida,
      "GET /deliveries/figures": { ...sent, line: { due: 1, oldestDue: "2026-11-25T10:55:00Z", later: 0 } },
      "GET /operation": now(service("matching-service", { ...calm, parked: [parked] })),
    });
    show("/styring/varsler");
    expect(await screen.findByRole("heading", { name: "Alt virker." })).toBeVisible();
    expect(screen.getByText(/En hendelse før denne er ikke kommet\. Den fortsetter av seg selv/)).toBeVisible();
  });

  it("shows the newest files without a link for whoever may not open them", async () => {
    const imported = (over: object) => ({
      kind: "approvals",
      state: "APPLIED",
      rows: 10,
      refused: 0,
      problem: null,
      uploadedAt: "2026-11-25T08:00:00Z",
      endedAt: null,
      ...over,
    });
    const older = imported({});
    const newer = imported({
      kind: "openings",
      state: "APPLYING",
      refused: 2,
      problem: "import-waiting",
      uploadedAt: "2026-11-25T09:00:00Z",
    });
    world({ ...ida, "GET /operation": now(service("employer-service", { ...calm, imports: [older, newer] })) });
    show("/styring/varsler");
    expect(await screen.findByRole("row", { name: /Plasser .* Tas inn.*svarer ikke.* 10 2/ })).toBeVisible();
    const [, first] = within(screen.getByRole("table", { name: "Filer hentet inn" })).getAllByRole("row");
    expect(first).toHaveTextContent("Plasser");
    expect(screen.queryByRole("link", { name: "Plasser" })).toBeNull();
    expect(screen.getByText(/1 filer venter på noe/)).toBeVisible();
  });

  it("reads again when asked to, and shows the rest when one part does not answer", async () => {
    let reads = 0;
    const answers = () => {
      reads += 1;
      return reads === 1 ? now(service("employer-service", null, false)) : now(service("employer-service"));
    };
    world({ ...ida, "GET /operation": answers, "GET /deliveries/figures": refusal(502, { title: "Svarer ikke" }) });
    show("/styring/varsler");
    expect(await screen.findByText(/Bedrifter og plasser svarer ikke/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Les på nytt" }));
    expect(await screen.findByRole("row", { name: /Bedrifter og plasser Virker/ })).toBeVisible();
    expect(screen.getByRole("heading", { name: /Varslene kunne vi ikke se på nå/ })).toBeVisible();
  });

  it("says when nothing was sent", async () => {
    world({ ...ida, "GET /deliveries/figures": { ...sent, items: [], withoutAddress: [] } });
    show("/styring/varsler");
    expect(await screen.findByText("Ingenting er sendt de siste 30 dagene.")).toBeVisible();
  });

  it("is not for team leads", async () => {
    const asked = world({ ...ida, "GET /session": signedIn("Per Demo", "team-lead") });
    show("/styring/varsler");
    expect(await screen.findByRole("heading", { name: "Denne siden er ikke for deg" })).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain("/operation");
  });
});
