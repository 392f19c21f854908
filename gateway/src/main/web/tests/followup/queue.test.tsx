import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { turnShortcuts } from "../../src/followup/queue/shortcut";
import type { Queue, QueueItem } from "../../src/shared/api/types.queue";
import { aCandidate, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, world } from "../world";

const anItem = (change: Partial<QueueItem> = {}): QueueItem => ({
  key: "ANSWER_DUE:m1",
  kind: "ANSWER_DUE",
  why: "PROPOSED",
  candidateId: "c1",
  openingId: "o1",
  matchId: "m1",
  journeyId: null,
  people: [],
  since: "2026-11-20T10:00:00Z",
  due: "2026-11-23T22:59:59Z",
  assignee: null,
  until: null,
  done: false,
  canBeDone: false,
  mayTake: [],
  ...change,
});

const RING = anItem({
  key: "RING:c2",
  kind: "RING",
  why: "SMS_UNKNOWN",
  candidateId: "c2",
  openingId: null,
  matchId: null,
  canBeDone: true,
});
const COLLEAGUES = anItem({
  key: "CONSENT_MISSING:c2",
  kind: "CONSENT_MISSING",
  why: "NOT_GIVEN",
  candidateId: "c2",
  openingId: null,
  matchId: null,
  assignee: "demo-jonas",
  mayTake: ["demo-jonas"],
});
const PLACE = anItem({
  key: "NEW_PLACE:o1",
  kind: "NEW_PLACE",
  why: "FITS_WELL",
  candidateId: null,
  matchId: null,
  people: ["c1", "c2"],
  canBeDone: true,
});

const aQueue = (...items: QueueItem[]): Queue => ({
  items,
  counts: {},
  hidden: 0,
  total: items.length,
  at: "2026-11-23T09:00:00Z",
});

const nora = {
  "GET /session": { ...signedIn("Nora Demo", "staff"), subject: "demo-nora" },
  "GET /candidates": { items: [aCandidate(), aCandidate({ id: "c2", firstName: "Amir" })], next: null },
  "GET /openings/o1": anOpening(),
  "GET /staff": {
    items: [{ subject: "demo-jonas", name: "Jonas Demo", agency: "NAV", phone: null, email: null, absence: null }],
  },
};

const sent = (asked: Asked[]) => asked.filter(({ method }) => method === "POST").map(({ body }) => body);

beforeEach(() => turnShortcuts(true));

describe("staff's day", () => {
  it("names everybody a day of the county's year concerns", async () => {
    const day = anItem({
      key: "FORMIDLING_DAY:39:2027:DEADLINE",
      kind: "FORMIDLING_DAY",
      why: "DEADLINE",
      candidateId: null,
      openingId: null,
      matchId: null,
      people: ["c1", "c2"],
      canBeDone: true,
    });
    world({ ...nora, "GET /queue": aQueue(day) });
    const { user } = show("/oppfolging/min-dag");
    expect(await screen.findByText("Siste dag å søke læreplass på vigo.no.")).toBeVisible();
    await user.click(screen.getByText("2 av dine uten plass"));
    expect(await screen.findByRole("link", { name: "Amir Demo" })).toHaveAttribute("href", "/oppfolging/personer/c2");
    await expectAccessible();
  });

  it("says what, who, why and until when, and leads to the one thing to do", async () => {
    world({ ...nora, "GET /queue": aQueue(anItem(), RING, PLACE) });
    show("/oppfolging/min-dag");
    const row = (await screen.findByText("Har ikke svart på forslaget. Fristen er i dag.")).closest(
      "li",
    ) as HTMLElement;
    expect(await within(row).findByRole("link", { name: "Kari Demo" })).toBeVisible();
    expect(within(row).getByRole("link", { name: /Åpne treffet/ })).toHaveAttribute("href", "/oppfolging/treff/m1");
    expect(screen.getByText(/Den blir ikke sendt på nytt/)).toBeVisible();
    expect(screen.getByText("Passer for Kari Demo, Amir Demo")).toBeVisible();
    expect(screen.getByText("Ny denne uken. Passer godt for 2 av dine.")).toBeVisible();
    await expectAccessible();
  });

  it("counts each kind and shows those alone that are pressed", async () => {
    world({ ...nora, "GET /queue": aQueue(anItem(), RING) });
    const { user } = show("/oppfolging/min-dag");
    const chip = await screen.findByRole("button", { name: "Ring 1" });
    await user.click(chip);
    await waitFor(() => expect(chip).toHaveAttribute("aria-pressed", "true"));
    expect(within(screen.getByRole("list", { name: /Oppgaver/ })).getAllByRole("checkbox")).toHaveLength(1);
  });

  it("shows what colleagues have taken only when asked", async () => {
    world({ ...nora, "GET /queue": aQueue(anItem(), COLLEAGUES) });
    const { user } = show("/oppfolging/min-dag");
    await screen.findByText("Har ikke svart på forslaget. Fristen er i dag.");
    expect(screen.queryByText(/tatt av/)).toBeNull();
    await user.selectOptions(screen.getByLabelText("Hvem sine"), "Alle, også kollegers");
    expect(await screen.findByText(/tatt av Jonas Demo/)).toBeVisible();
  });

  it("hands many over to a colleague, and puts back those that are one's own", async () => {
    const mine = anItem({ key: "ANSWER_DUE:m2", assignee: "demo-nora", mayTake: ["demo-jonas"] });
    const asked = world({
      ...nora,
      "GET /queue": aQueue(anItem({ mayTake: ["demo-jonas"] }), mine, RING),
      "POST /queue/actions": { results: [{ key: "ANSWER_DUE:m1", problem: null }] },
    });
    const { user } = show("/oppfolging/min-dag");
    const boxes = await screen.findAllByRole("checkbox", { name: /^Velg/ });
    for (const box of boxes) await user.click(box);
    const bar = screen.getByRole("region", { name: "De valgte" });
    await user.click(within(bar).getByRole("button", { name: "Legg tilbake den som er din" }));
    await waitFor(() => expect(sent(asked)).toEqual([{ keys: ["ANSWER_DUE:m2"], action: "RELEASE" }]));
    for (const box of boxes) await user.click(box);
    await user.click(
      within(await screen.findByRole("region", { name: "De valgte" })).getByRole("button", { name: "Gi videre" }),
    );
    expect(await screen.findByText("Velg en kollega.")).toBeVisible();
    await user.selectOptions(
      within(screen.getByRole("region", { name: "De valgte" })).getByRole("combobox"),
      "Jonas Demo (2 av 3)",
    );
    await expectAccessible();
    await user.click(
      within(screen.getByRole("region", { name: "De valgte" })).getByRole("button", { name: "Gi videre" }),
    );
    await waitFor(() =>
      expect(sent(asked).at(-1)).toEqual({
        keys: ["ANSWER_DUE:m1", "ANSWER_DUE:m2", "RING:c2"],
        action: "HAND_OVER",
        to: "demo-jonas",
      }),
    );
  });

  it("puts many off at once and says which could not be", async () => {
    const asked = world({
      ...nora,
      "GET /queue": aQueue(anItem(), RING),
      "POST /queue/actions": {
        results: [
          { key: "ANSWER_DUE:m1", problem: null },
          { key: "RING:c2", problem: { code: "changed-meanwhile", detail: "Hent siden på nytt og prøv igjen." } },
        ],
      },
    });
    const { user } = show("/oppfolging/min-dag");
    await user.click(await screen.findByRole("checkbox", { name: /Velg Svarfrist i dag, Kari Demo/ }));
    await user.click(screen.getByRole("button", { name: "Velg alle som vises" }));
    const bar = screen.getByRole("region", { name: "De valgte" });
    await user.click(within(bar).getByRole("button", { name: "Utsett" }));
    await waitFor(() => expect(sent(asked)).toHaveLength(1));
    expect(sent(asked)[0]).toMatchObject({ keys: ["ANSWER_DUE:m1", "RING:c2"], action: "PUT_OFF" });
    expect(await screen.findByText(/Ring, Amir Demo: Hent siden på nytt/)).toBeVisible();
  });

  it("is done with j, x and t, unless that is turned off", async () => {
    const asked = world({
      ...nora,
      "GET /queue": aQueue(anItem(), RING),
      "POST /queue/actions": { results: [{ key: "ANSWER_DUE:m1", problem: null }] },
    });
    const { user } = show("/oppfolging/min-dag");
    const boxes = await screen.findAllByRole("checkbox", { name: /^Velg/ });
    await user.keyboard("j");
    expect(boxes[0]).toHaveFocus();
    await user.keyboard("x");
    expect(boxes[0]).toBeChecked();
    await user.keyboard("t");
    await waitFor(() => expect(sent(asked)).toEqual([{ keys: ["ANSWER_DUE:m1"], action: "TAKE" }]));
    await user.click(screen.getByText("Hurtigtaster"));
    await user.click(screen.getByRole("checkbox", { name: "Bruk hurtigtaster" }));
    boxes[0]?.focus();
    await user.keyboard("j");
    expect(boxes[0]).toHaveFocus();
  });

  it("says so when nothing is urgent", async () => {
    world({ ...nora, "GET /queue": aQueue() });
    show("/oppfolging/min-dag");
    expect(await screen.findByRole("heading", { name: "Ingenting haster nå" })).toBeVisible();
    await expectAccessible();
  });
});
