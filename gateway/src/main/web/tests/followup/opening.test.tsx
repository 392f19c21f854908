import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { world } from "../world";

const ADDRESS = "/oppfolging/arbeidsgivere/e1/plasser/o1";

describe("a company's place, for staff", () => {
  it("lets a wording stand only with a reason", async () => {
    const asked = world({
      "GET /session": signedIn("Nora Demo", "staff"),
      "GET /openings/o1": anOpening({ status: "DRAFT", onBehalf: true }),
      "GET /openings/o1/history": { items: [] },
      "GET /openings/o1/findings": {
        wording: [{ field: "/tasks", ground: "GENDER", phrase: "gutt", accepted: false }],
        acceptedBecause: null,
        underEighteen: "AFTER_RISK_ASSESSMENT",
        because: ["NO_RISK_ASSESSMENT"],
        minimumAge: 18,
      },
      "PUT /openings/o1/accepted-wording": anOpening({ version: 2 }),
    });
    const { user } = show(ADDRESS);
    await user.click(await screen.findByRole("button", { name: "Godta ordene" }));
    expect(await screen.findByRole("link", { name: "Skriv hvorfor dette er lov her." })).toBeVisible();
    expect(asked.some(({ method }) => method === "PUT")).toBe(false);
    await user.type(screen.getByLabelText("Hvorfor er dette lov her?"), "Rollen er en gutt");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Godta ordene" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ because: "Rollen er en gutt" }),
    );
  });

  it("says plainly when there is no such place", async () => {
    world({ "GET /session": signedIn("Nora Demo", "staff") });
    show(ADDRESS);
    expect(await screen.findByText("Vi finner ikke siden")).toBeVisible();
  });
});
