import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const person = aCandidate({
  contact: { subject: "nora", name: "Nora Demo", agency: "OPPFOLGINGSTJENESTEN", team: [] },
});
const staff = [
  { subject: "nora", name: "Nora Demo", agency: "OPPFOLGINGSTJENESTEN", absence: null },
  { subject: "per", name: "Per Demo", agency: "OPPFOLGINGSTJENESTEN", absence: null },
  { subject: "jonas", name: "Jonas Demo", agency: "NAV", absence: null },
];
const nora = {
  "GET /session": signedIn("Nora Demo", "staff"),
  "GET /candidates": { items: [person] },
  "GET /candidates/c1": person,
  "GET /matches": { items: [] },
  "GET /staff": { items: staff },
  "GET /staff/me": staff[0],
  "GET /candidates/c1/consents": { items: [], history: [] },
};
const note = {
  id: "n1",
  version: 2,
  text: "Ringte skolen.",
  readable: true,
  by: "Nora Demo",
  agency: null,
  own: true,
  at: "2026-11-20T10:00:00Z",
  changedAt: null,
};

describe("notes about a person", () => {
  it("can be read by the young person unless that is unticked", async () => {
    const sent = world({
      ...nora,
      "GET /candidates/c1/notes": { items: [note] },
      "POST /candidates/c1/notes": note,
      "PUT /candidates/c1/notes/n1": refusal(412, { title: "Endret av noen andre", code: "stale" }),
    });
    const { user } = show("/oppfolging/personer/c1#notater");
    expect(await screen.findByText("Ungdommen kan lese")).toBeVisible();
    await user.type(screen.getByLabelText("Nytt notat"), "Avtalt møte");
    await user.click(screen.getByRole("checkbox", { name: "Ungdommen kan lese notatet" }));
    await user.click(screen.getByRole("button", { name: "Lagre notat" }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === "POST")?.body).toEqual({ text: "Avtalt møte", readable: false }),
    );
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: /Endre notat/ }));
    const forms = screen.getAllByRole("button", { name: "Lagre notat" });
    await user.click(forms[forms.length - 1] as HTMLElement);
    expect(await screen.findByRole("alert")).toHaveTextContent("Endret av noen andre");
    expect(sent.find(({ method }) => method === "PUT")?.headers["If-Match"]).toBe('"2"');
  });
});

describe("the team of a case", () => {
  it("lets another agency in only when the young person has agreed, and says so", async () => {
    world({
      ...nora,
      "PUT /candidates/c1/team/jonas": refusal(409, {
        title: "Den unge må si ja først",
        detail: "Spør først.",
        code: "agency-not-agreed",
      }),
    });
    const { user } = show("/oppfolging/personer/c1#team");
    const choose = await screen.findByLabelText("Legg til en kollega");
    await waitFor(() => expect(within(choose).getByRole("option", { name: /Jonas Demo \(NAV\)/ })).toBeTruthy());
    await user.selectOptions(choose, "jonas");
    await user.click(screen.getByRole("button", { name: "Legg til" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Den unge må si ja først");
    await expectAccessible();
  });

  it("hands a case over with a note and goes back to the list", async () => {
    const sent = world({ ...nora, "POST /candidates/c1/handovers": null });
    const { user, router } = show("/oppfolging/personer/c1#team");
    await user.click(await screen.findByRole("button", { name: "Gi videre" }));
    expect(screen.getByRole("link", { name: "Skriv noe til den som overtar." })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Hvem skal ha saken?"), "per");
    await user.type(screen.getByLabelText("Hva bør de vite?"), "Ringer helst på morgenen");
    await user.click(screen.getByRole("button", { name: "Gi videre" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/oppfolging"));
    expect(sent.find(({ method }) => method === "POST")?.body).toMatchObject({ to: "per", readable: true });
  });
});

describe("one's own contact and absence", () => {
  it("offers colleagues of the same agency alone, and shows what the service says of a field", async () => {
    const sent = world({
      ...nora,
      "PUT /staff/me/absence": refusal(422, {
        errors: [{ pointer: "/to", code: "date-out-of-range", detail: "Velg en senere dato." }],
      }),
      "PUT /staff/me/contact": staff[0],
    });
    const { user } = show("/oppfolging/meg");
    await user.type(await screen.findByLabelText("Telefon ungdommene kan ringe"), "40000123");
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    await waitFor(() => expect(sent.some(({ path }) => path === "/staff/me/contact")).toBe(true));
    const deputies = await screen.findByLabelText("Stedfortreder");
    await waitFor(() => expect(within(deputies).getAllByRole("option")).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "Registrer fravær" }));
    expect(await screen.findByRole("link", { name: "Velg en senere dato." })).toBeVisible();
    await expectAccessible();
  });
});
