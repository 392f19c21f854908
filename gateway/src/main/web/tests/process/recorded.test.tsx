import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Match, MatchState, Transition } from "../../src/shared/api/types";
import { moment } from "../../src/shared/i18n/format";
import { nothingSaid, possible, transitionOf, wordOf } from "../../src/shared/process/record/said";
import { aCandidate, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";
import { CONTRACT, kari, nora } from "./match";

describe("an answer that staff wrote down", () => {
  const recorded = aMatch({
    state: "PRESENTED",
    objection: { answer: "ACCEPTED", to: "PROPOSED", until: "2026-12-02T09:00:00Z" },
  });

  it("is shown to whose it is, who can say that it is not theirs", async () => {
    const asked = world(kari(recorded));
    const { user } = show("/meg/forslag/m1");
    expect(await screen.findByText(/«Ja til forslaget»/)).toBeVisible();
    await user.click(screen.getByText("Dette har jeg ikke svart"));
    await user.click(screen.getByRole("button", { name: "Svaret er ikke mitt" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ to: "PROPOSED", objection: true });
    await expectAccessible();
  });

  it("is nothing to object to when it was given here", async () => {
    world(kari(aMatch({ state: "PRESENTED" })));
    show("/meg/forslag/m1");
    await screen.findAllByRole("heading", { level: 2 });
    expect(screen.queryByText("Dette har jeg ikke svart")).toBeNull();
  });
});

async function writtenDown(match: Match, answer: string | RegExp, fill?: (user: UserEvent) => Promise<void>) {
  const asked = world(nora(match));
  const { user } = show("/oppfolging/treff/m1");
  await user.click(await screen.findByText("Skriv ned et svar du har fått"));
  await user.click(screen.getByRole("radio", { name: answer }));
  await fill?.(user);
  await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  const [posted] = asked.filter(({ method }) => method === "POST").map(({ body }) => body as Transition);
  const { onBehalf, ...step } = posted as Transition;
  const { at, ...whose } = onBehalf ?? { at: "" };
  expect(Math.abs(Date.now() - new Date(at).getTime())).toBeLessThan(180_000);
  return { ...step, onBehalf: whose };
}

describe("an answer by telephone", () => {
  it("of a company that withdraws comes with its reason, shown as the young person reads it", async () => {
    const match = aMatch({ state: "OFFERED", recordable: [{ to: "WITHDRAWN", by: "employer" }] });
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /matches/m1": match,
      "GET /openings/o1": anOpening(),
      "GET /candidates/c1": aCandidate(),
      "POST /matches/m1/transitions": match,
    });
    const { user } = show("/oppfolging/treff/m1");
    await user.click(await screen.findByText("Skriv ned et svar du har fått"));
    await user.click(screen.getByRole("radio", { name: "Bedriften trekker seg" }));
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    expect(screen.getByRole("link", { name: "Velg en grunn." })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Plassen er gitt til noen andre" }));
    expect(await screen.findByText(/^Bedriften har gitt plassen til noen andre/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
        to: "WITHDRAWN",
        reason: "SEAT_TAKEN",
        onBehalf: { of: "EMPLOYER", how: "PHONE" },
      }),
    );
  });

  it("is written down by staff as what it was", async () => {
    const match = aMatch({ recordable: [{ to: "ACCEPTED", by: "candidate" }], actions: [{ to: "WITHDRAWN" }] });
    const sent = await writtenDown(match, "Ungdommen sa ja til forslaget", async (user) => {
      await user.click(screen.getByRole("radio", { name: "ansikt til ansikt" }));
      expect(await screen.findByText("Melding om RECORDED")).toBeVisible();
    });
    expect(sent).toEqual({ to: "ACCEPTED", onBehalf: { of: "CANDIDATE", how: "FACE_TO_FACE" } });
    await expectAccessible();
  });

  it("is open when one comes from the board to write it down", async () => {
    world(nora(aMatch({ recordable: [{ to: "ACCEPTED", by: "candidate" }] })));
    show("/oppfolging/treff/m1#skriv-ned");
    expect(await screen.findByRole("radio", { name: "Ungdommen sa ja til forslaget" })).toBeVisible();
  });

  it("confirms a contract for who has no sign-in, with the sentence that is read out", async () => {
    const match = aMatch({
      state: "OFFER_ACCEPTED",
      contract: CONTRACT,
      recordable: [
        { to: "OFFER_ACCEPTED", by: "candidate" },
        { to: "OFFER_ACCEPTED", by: "employer" },
      ],
    });
    const sent = await writtenDown(match, "Ungdommen bekrefter kontrakten", async () => {
      expect(screen.getByText(/«Jeg vil ha denne plassen fra 1\. august 2027/)).toBeVisible();
      expect(screen.queryByRole("radio", { name: "Bedriften bekrefter kontrakten" })).toBeNull();
    });
    expect(sent).toEqual({
      to: "OFFER_ACCEPTED",
      confirm: { textVersion: "2026-1" },
      onBehalf: { of: "CANDIDATE", how: "PHONE" },
    });
    await expectAccessible();
  });

  it("chooses a time of the company's for the young person", async () => {
    const slot = new Date(Date.now() + 86_400_000).toISOString();
    const match = aMatch({
      state: "INTERVIEW",
      slots: [slot],
      meeting: { slotsBy: "employer", agreed: null, where: null, adaptations: [], wish: null },
      recordable: [{ to: "INTERVIEW", by: "candidate" }],
    });
    const sent = await writtenDown(match, "Ungdommen svarte om intervjuet", async (user) => {
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText(/Velg et tidspunkt, foreslå et nytt/)).not.toHaveLength(0);
      await user.click(screen.getByRole("radio", { name: moment(slot) }));
      await user.click(screen.getByRole("checkbox", { name: "tolk" }));
    });
    expect(sent).toEqual({
      to: "INTERVIEW",
      meeting: { slot, adaptations: ["INTERPRETER"] },
      onBehalf: { of: "CANDIDATE", how: "PHONE" },
    });
    await expectAccessible();
  });

  it("invites for a company that only telephones, and agrees on a trial", async () => {
    const match = aMatch({
      state: "INTERESTED",
      recordable: [
        { to: "INTERVIEW", by: "employer" },
        { to: "TRIAL", by: "employer" },
      ],
    });
    const invited = await writtenDown(match, "Bedriften inviterer til intervju", async (user) => {
      fireEvent.change(screen.getByLabelText("Andre tidspunkt (valgfritt)"), { target: { value: "2030-01-07T10:00" } });
      await user.type(screen.getByLabelText("Hvor"), "Kontoret");
    });
    expect(invited).toMatchObject({
      slots: [new Date("2030-01-07T10:00").toISOString()],
      meeting: { where: "Kontoret" },
      onBehalf: { of: "EMPLOYER" },
    });
    cleanup();
    const tried = await writtenDown(match, /enige om utprøving/, async () => {
      fireEvent.change(screen.getByLabelText("Første dag"), { target: { value: "2030-01-07" } });
      fireEvent.change(screen.getByLabelText("Siste dag"), { target: { value: "2030-01-11" } });
    });
    expect(tried).toMatchObject({ to: "TRIAL", period: { from: "2030-01-07", until: "2030-01-11" } });
  });

  it("is a no with the reason that was given, as the young person will read it", async () => {
    const match = aMatch({ state: "PRESENTED", recordable: [{ to: "NOT_SELECTED", by: "employer" }] });
    const sent = await writtenDown(match, "Bedriften sier at det ikke er aktuelt", async (user) => {
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText("Velg en grunn.")).not.toHaveLength(0);
      await user.click(screen.getByRole("radio", { name: "Plassen er fylt" }));
      await user.type(screen.getByLabelText("Skriv noen ord til ungdommen"), "Takk for samtalen.");
      expect(await screen.findByText(/Plassen er allerede fylt\. Det handler ikke om deg\./)).toBeVisible();
    });
    expect(sent).toMatchObject({ feedback: { code: "SEAT_TAKEN", text: "Takk for samtalen." } });
  });

  it("is not written down for a time ahead, or before it was asked", async () => {
    const asked = world(
      nora(
        aMatch({
          recordable: [{ to: "ACCEPTED", by: "candidate" }],
          history: [{ at: new Date(Date.now() - 3_600_000).toISOString(), from: "DRAFT", to: "PROPOSED", by: "staff" }],
        }),
      ),
    );
    const { user } = show("/oppfolging/treff/m1");
    await user.click(await screen.findByText("Skriv ned et svar du har fått"));
    await user.click(screen.getByRole("radio", { name: "Ungdommen sa ja til forslaget" }));
    const field = screen.getByLabelText("Når ble det sagt?");
    for (const [when, words] of [
      ["2099-01-01T10:00", "Tidspunktet har ikke vært ennå."],
      ["2020-01-01T10:00", "Det var ikke spurt om dette ennå da. Rett tidspunktet."],
      ["", "Skriv dag og klokkeslett."],
    ] as const) {
      fireEvent.change(field, { target: { value: when } });
      await user.click(screen.getByRole("button", { name: "Lagre svaret" }));
      expect(await screen.findAllByText(words)).not.toHaveLength(0);
    }
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });
});

const TABLE = readFileSync(join(import.meta.dirname, "../../../../../../docs/lifecycle.md"), "utf8");
const RECORDABLE = [...TABLE.matchAll(/^\| `(\w+)` \| `(\w+)` \| [^|]+ \| for ([^|]+) \|/gm)].flatMap(
  ([, from, to, whose]) => (whose ?? "").split(", ").map((by) => ({ from, to, by: by.trim() })),
);

describe("staff's table of what they write down", () => {
  it.each(["nb", "nn", "en"])("has words for every line of the life cycle in %s", (language) => {
    const texts = JSON.parse(
      readFileSync(join(import.meta.dirname, `../../src/texts/${language}/process.json`), "utf8"),
    );
    expect(RECORDABLE.length).toBeGreaterThan(30);
    for (const { from, to, by } of RECORDABLE) {
      const word = wordOf(aMatch({ state: from as MatchState }), to as MatchState);
      expect(texts.record[by][word], `${from} to ${to} for ${by}`).toBeTruthy();
    }
  });

  it("offers every one of them", () => {
    for (const { from, to, by } of RECORDABLE) {
      const one = { to: to as MatchState, by };
      const contract = { ...CONTRACT, missing: ["YOUNG_PERSON", "EMPLOYER"] } as Match["contract"];
      const match = aMatch({ state: from as MatchState, contract, recordable: [one] });
      expect(possible(match)).toEqual([one]);
      expect(transitionOf(match, one, nothingSaid())).toMatchObject({ to, onBehalf: { of: by.toUpperCase() } });
    }
  });
});
