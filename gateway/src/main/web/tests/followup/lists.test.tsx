import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

const everybody = Array.from({ length: 70 }, (_, n) => aCandidate({ id: `c${n}`, firstName: `Nr${n}` }));

function page({ path }: Asked) {
  const cursor = new URLSearchParams(path.split("?")[1]).get("cursor");
  return cursor ? { items: everybody.slice(50) } : { items: everybody.slice(0, 50), next: "after-50" };
}

const liv = { "GET /session": signedIn("Liv Demo", "staff", "team-lead"), "GET /candidates": page };

describe("a list longer than a page", () => {
  it("says that there are more, and shows them all when asked", async () => {
    world(liv);
    const { user } = show("/oppfolging");
    expect(await screen.findByText("Listen viser 50 nå. Det finnes flere.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Vis flere" }));
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(71));
    expect(screen.getByText("70 personer")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Vis flere" })).toBeNull();
    await expectAccessible();
  });

  it("keeps what is shown when the rest cannot be fetched", async () => {
    world({
      ...liv,
      "GET /candidates": (asked: Asked) => (asked.path.includes("cursor") ? refusal(503) : page(asked)),
    });
    const { user } = show("/oppfolging");
    await user.click(await screen.findByRole("button", { name: "Vis flere" }));
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
    expect(screen.getAllByRole("row")).toHaveLength(51);
  });
});
