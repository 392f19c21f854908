import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Match } from "../../src/shared/api/types";
import { aMatch } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";
import { kari, nora } from "./match";

describe("a place that changed after a yes", () => {
  const hours = { perWeek: 37.5, longestDay: null, from: "07:30", to: "15:30", weekends: false };
  const before = { trade: "snekkerfaget", kind: "LAERLING" as const, startFrom: "2027-08-01", startTo: null, hours };
  const now = { ...before, startFrom: "2027-10-01", hours: { ...hours, weekends: true } };

  it("shows what it was and what it is now, and asks again", async () => {
    const changed = { what: ["PLACE", "START", "HOURS"] as const, before, now, movedKm: 12.3 };
    world(kari(aMatch({ changed: changed as never, actions: [{ to: "ACCEPTED" }, { to: "DECLINED" }] })));
    show("/meg/forslag/m1");
    const title = await screen.findByRole("heading", { name: "Plassen du sa ja til er endret" });
    const box = title.closest(".ds-alert") as HTMLElement;
    expect(within(box).getByText("Flyttet omtrent 12,3 km")).toBeVisible();
    expect(within(box).getByText(/Før: 1\. august 2027/)).toHaveTextContent("Nå: 1. oktober 2027");
    expect(within(box).getByText(/Før: 37,5 timer i uka/)).toHaveTextContent(/Nå: 37,5 .*noen helger/);
    expect(box).not.toHaveTextContent("Lærefag");
    expect(screen.getByRole("link", { name: "Ja, jeg vil" })).toBeVisible();
    await expectAccessible();
  });

  it("tells other changes as news, and that the yes still counts", async () => {
    const yes = { at: "2026-11-20T10:00:00Z", from: "PROPOSED", to: "ACCEPTED", by: "candidate" } as const;
    const asked = world({
      ...kari(aMatch({ state: "PRESENTED", history: [yes] })),
      "GET /openings/o1/news": { items: [{ field: "supports", at: "2026-11-21T10:00:00Z" }] },
    });
    show("/meg/forslag/m1");
    expect(await screen.findByText("Hjelpen de kan gi deg (endret 21. november 2026)")).toBeVisible();
    expect(screen.getByText(/Svaret ditt gjelder fortsatt/)).toBeVisible();
    expect(asked.map(({ path }) => path)).toContain("/openings/o1/news?since=2026-11-20T10%3A00%3A00Z");
    await expectAccessible();
  });
});

describe("a no from the company", () => {
  const refused = (code: string) =>
    aMatch({ state: "NOT_SELECTED", feedback: { code, text: "Takk for at du kom." } as Match["feedback"] });

  it.each([
    ["SEAT_TAKEN", "Plassen er allerede fylt. Det handler ikke om deg."],
    ["TIMING", "Tidspunktet passet ikke for bedriften. Det handler ikke om deg."],
    ["A_REASON_OF_OLD", "Bedriften sa nei denne gangen."],
  ])("for %s is told in its own kind words", async (code, words) => {
    world(kari(refused(code)));
    show("/meg/forslag/m1");
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/«Takk for at du kom\.»/)).toBeVisible();
    expect(document.querySelector("main")).not.toHaveTextContent("noen andre");
    await expectAccessible();
  });

  it("is seen by staff with its reason and its words", async () => {
    world(nora(refused("TIMING")));
    show("/oppfolging/treff/m1");
    expect(await screen.findByText("Tidspunktet passet ikke")).toBeVisible();
    expect(screen.getByText("Takk for at du kom.")).toBeVisible();
  });
});
