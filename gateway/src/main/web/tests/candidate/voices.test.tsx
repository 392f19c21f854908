import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Voice } from "../../src/shared/api/voices";
import { aCandidate, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const match = aMatch({ state: "INTERESTED", actions: [] });
const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [match] },
  "GET /matches/m1": match,
  "GET /openings/o1": anOpening(),
};
const silent = (moment: Voice["moment"]): Voice => ({ moment, feeling: null, clear: null });

/** What was said is there when it is asked for again. */
function remembers(items: Voice[]) {
  return {
    ...kari,
    "GET /matches/m1/voices": () => ({ items }),
    "PUT /matches/m1/voices/HEARD": ({ body }: { body: unknown }) => {
      items[items.length - 1] = { moment: "HEARD", ...(body as Omit<Voice, "moment">) };
      return null;
    },
    "DELETE /matches/m1/voices/HEARD": () => {
      items[items.length - 1] = silent("HEARD");
      return null;
    },
  };
}

describe("how a step was", () => {
  it("is asked of the last step, takes two taps and can be taken back", async () => {
    const asked = world(remembers([silent("ANSWERED"), silent("HEARD")]));
    const { user } = show("/meg/forslag/m1");
    const faces = await screen.findByRole("group", { name: "Det gjelder da bedriften skulle svare deg." });
    expect(screen.getByRole("heading", { name: "Hvordan var det?" })).toBeVisible();
    expect(screen.getByText(/Du må ikke svare/)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    await expectAccessible();
    await user.click(within(faces).getByRole("button", { name: "Dårlig" }));
    const clear = await screen.findByRole("group", { name: "Var det klart for deg hva som skjedde?" });
    expect(within(faces).getByRole("button", { name: "Dårlig" })).toHaveAttribute("aria-pressed", "true");
    await user.click(within(clear).getByRole("button", { name: "Nei" }));
    await waitFor(() =>
      expect(within(clear).getByRole("button", { name: "Nei" })).toHaveAttribute("aria-pressed", "true"),
    );
    const sent = asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
    expect(sent).toEqual([
      { feeling: "BAD", clear: null },
      { feeling: "BAD", clear: false },
    ]);
    await user.click(screen.getByRole("button", { name: "Ta bort svaret mitt" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Ta bort svaret mitt" })).toBeNull());
    await expectAccessible();
  });

  it("is not asked before there is anything to say, nor when it cannot be asked about", async () => {
    world({ ...kari, "GET /matches/m1/voices": { items: [] } });
    show("/meg/forslag/m1");
    expect(await screen.findByText("Rolfs Snekkeri AS")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Hvordan var det?" })).toBeNull();
  });

  it("says when the answer could not be saved", async () => {
    world({ ...remembers([silent("HEARD")]), "PUT /matches/m1/voices/HEARD": refusal(503) });
    const { user } = show("/meg/forslag/m1");
    await user.click(await screen.findByRole("button", { name: "Bra" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
