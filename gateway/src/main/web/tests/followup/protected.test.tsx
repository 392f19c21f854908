import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const one = {
  id: "p1",
  version: 3,
  firstName: "Skjermet",
  lastName: "Demo",
  birthDate: "2008-04-12",
  phone: "+4748000111",
  wants: "Vil jobbe med tre",
  earlier: [{ at: "2026-10-01T10:00:00Z", by: "Nora Demo", text: "Ringte skolen." }],
  steps: [{ at: "2026-11-01T10:00:00Z", by: "Liv Demo", what: "MEETING", openingId: "o1", words: "Gikk fint." }],
  since: "2026-10-02T10:00:00Z",
};
const liv = {
  "GET /session": signedIn("Liv Demo", "staff"),
  "GET /staff": { items: [] },
  "GET /staff/me": { subject: "liv", name: "Liv Demo", agency: "OPPFOLGINGSTJENESTEN", absence: null },
  "GET /staff/me/groups": { protectedPersons: true },
  "GET /openings": { items: [anOpening()] },
  "GET /openings/o1": anOpening(),
  "GET /candidates/protected": { items: [one] },
  "GET /candidates/protected/p1": one,
};

describe("people with a protected address", () => {
  it("are shown to the named group alone", async () => {
    world(liv);
    const { user } = show("/oppfolging/meg");
    await user.click(await screen.findByRole("link", { name: "Personer med skjermet adresse" }));
    expect(await screen.findByRole("link", { name: "Skjermet Demo" })).toBeVisible();
    await expectAccessible();
  });

  it("leave no trace on anybody else's page", async () => {
    world({ ...liv, "GET /staff/me/groups": { protectedPersons: false } });
    show("/oppfolging/meg");
    await screen.findByRole("button", { name: /^Lagre(?! søket)/ });
    expect(screen.queryByText(/skjermet/i)).toBeNull();
  });

  it("have each step written down, with a place from the plain list", async () => {
    const sent = world({
      ...liv,
      "POST /candidates/protected/p1/steps": (asked: { body: { what: string | null } }) =>
        asked.body.what
          ? one
          : refusal(422, { errors: [{ pointer: "/what", code: "required", detail: "Fyll ut dette." }] }),
    });
    const { user } = show("/oppfolging/skjermet/p1");
    expect(await screen.findByText("Gikk fint.")).toBeVisible();
    expect(screen.getByText("Ringte skolen.")).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Skriv ned steget" }));
    expect(await screen.findByRole("link", { name: "Fyll ut dette." })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Hva er gjort?"), "Spurte en bedrift");
    await waitFor(() => expect(screen.getByLabelText("Plass").querySelectorAll("option")).toHaveLength(2));
    await user.selectOptions(screen.getByLabelText("Plass"), "o1");
    await user.click(screen.getByRole("button", { name: "Skriv ned steget" }));
    await waitFor(() =>
      expect(sent.filter(({ method }) => method === "POST").at(-1)?.body).toEqual({
        what: "ASKED_AN_EMPLOYER",
        openingId: "o1",
        words: "",
      }),
    );
  });

  it("are moved there after a question that says what is lost", async () => {
    const person = aCandidate();
    const sent = world({
      ...liv,
      "GET /candidates": { items: [person] },
      "GET /candidates/c1": person,
      "GET /candidates/c1/consents": { items: [], history: [] },
      "GET /matches": { items: [] },
      "PUT /candidates/c1/protection": null,
    });
    const { user, router } = show("/oppfolging/personer/c1");
    await user.click(await screen.findByText("Rett, gi ut eller slett"));
    await user.click(await screen.findByRole("button", { name: "Personen har skjermet adresse" }));
    expect(screen.getByText(/mister saken med en gang/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Flytt saken" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging"));
    expect(sent.some(({ method, path }) => method === "PUT" && path === "/candidates/c1/protection")).toBe(true);
  });
});
