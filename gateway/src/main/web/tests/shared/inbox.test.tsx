import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const aNotice = (id: string, subject: { kind: string; id: string } | null = null) => ({
  id,
  occasion: "PROPOSAL",
  at: "2026-11-25T11:00:00Z",
  read: true,
  subject,
  title: `Melding ${id}`,
  text: "Se på det.",
});

const kari = { "GET /session": signedIn("Kari Demo", "candidate"), "GET /me/candidate": aCandidate() };

describe("what a notice leads to", () => {
  it.each([
    ["candidate", "/meg/meldinger", "match", "/meg/forslag/x1"],
    ["candidate", "/meg/meldinger", "journey", "/meg/mitt/lop#x1"],
    ["candidate", "/meg/meldinger", "candidate", "/meg/mitt/meldinger"],
    ["employer", "/bedrift/meldinger", "match", "/bedrift/treff/x1"],
    ["employer", "/bedrift/meldinger", "journey", "/bedrift/treff/x1"],
    ["employer", "/bedrift/meldinger", "search", "/bedrift/plasser"],
    ["staff", "/oppfolging/meldinger", "match", "/oppfolging/treff/x1"],
    ["staff", "/oppfolging/meldinger", "journey", "/oppfolging/lop/x1"],
    ["staff", "/oppfolging/meldinger", "candidate", "/oppfolging/personer/x1#meldinger"],
    ["staff", "/oppfolging/meldinger", "search", "/oppfolging/meg"],
  ] as const)("is, for %s at %s, the page of a %s", async (role, inbox, kind, page) => {
    world({
      "GET /session": signedIn("Demo", role),
      "GET /notifications": { items: [aNotice("n1", { kind, id: "x1" })], unread: 0 },
    });
    show(inbox);
    expect(await screen.findByRole("link", { name: "Se hva det gjelder" })).toHaveAttribute("href", page);
  });

  it("is nothing where there is no page of it", async () => {
    world({
      ...kari,
      "GET /notifications": { items: [aNotice("n1", { kind: "day", id: "c1" }), aNotice("n2")], unread: 0 },
    });
    show("/meg/meldinger");
    expect(await screen.findByText("Melding n2")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Se hva det gjelder" })).toBeNull();
  });
});

describe("older notices", () => {
  it("are fetched from where the page ended, to the last", async () => {
    const asked = world({
      ...kari,
      "GET /notifications": { items: [aNotice("n1")], unread: 0, next: "there" },
      "GET /notifications?cursor=there": { items: [aNotice("n2")], unread: 0, next: null },
    });
    const { user } = show("/meg/meldinger");
    expect(await screen.findByText("Melding n1")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Vis eldre" }));
    expect(await screen.findByText("Melding n2")).toBeVisible();
    const shown = within(screen.getByRole("main")).getAllByRole("article");
    expect(shown.map((one) => one.querySelector("h2")?.textContent?.trim())).toEqual(["Melding n1", "Melding n2"]);
    expect(screen.queryByRole("button", { name: "Vis eldre" })).toBeNull();
    expect(asked.filter(({ path }) => path === "/notifications?cursor=there")).toHaveLength(1);
    await expectAccessible();
  });

  it("that cannot be had leave the newer ones, and can be tried again", async () => {
    let well = false;
    world({
      ...kari,
      "GET /notifications": { items: [aNotice("n1")], unread: 0, next: "there" },
      "GET /notifications?cursor=there": () =>
        well ? { items: [aNotice("n2")], unread: 0, next: null } : refusal(503, { title: "Ikke tilgjengelig" }),
    });
    const { user } = show("/meg/meldinger");
    await user.click(await screen.findByRole("button", { name: "Vis eldre" }));
    expect(await screen.findByText("Ikke tilgjengelig")).toBeVisible();
    expect(screen.getByText("Melding n1")).toBeVisible();
    well = true;
    await user.click(screen.getByRole("button", { name: "Vis eldre" }));
    expect(await screen.findByText("Melding n2")).toBeVisible();
  });
});
