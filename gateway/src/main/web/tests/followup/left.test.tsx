import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const amir = aCandidate({ id: "c2", firstName: "Amir" });
const liv = {
  "GET /session": signedIn("Liv Demo", "staff", "team-lead"),
  "GET /candidates": { items: [aCandidate(), amir] },
  "GET /staff": {
    items: [{ subject: "eva", name: "Eva Demo", agency: null, phone: null, email: null, absence: null }],
  },
};
const LIST = "/oppfolging/uten-kontaktperson";

describe("cases whose contact person has left", () => {
  it("are handed over many at once, each by itself, with the keyboard alone", async () => {
    const asked = world({ ...liv, "POST /candidates/c1/handovers": null, "POST /candidates/c2/handovers": null });
    const { user } = show(LIST);
    expect(await screen.findByText("2 saker venter.")).toBeVisible();
    expect(asked.some(({ path }) => path.startsWith("/candidates?contact=left"))).toBe(true);
    screen.getByRole("button", { name: "Velg alle som vises" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("2 saker er valgt.")).toBeVisible();
    await screen.findByRole("option", { name: /Eva Demo/ });
    await user.selectOptions(screen.getByLabelText("Hvem skal ha sakene?"), "eva");
    screen.getByLabelText("Hva bør de vite?").focus();
    await user.keyboard("Nora har sluttet.");
    await expectAccessible();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("2 saker er gitt videre.")).toBeVisible();
    const sent = asked.filter(({ method }) => method === "POST");
    expect(sent.map(({ path }) => path)).toEqual(["/candidates/c1/handovers", "/candidates/c2/handovers"]);
    expect(sent[0]?.body).toEqual({ to: "eva", note: "Nora har sluttet.", readable: true });
    expect(new Set(sent.map(({ headers }) => headers["Idempotency-Key"])).size).toBe(2);
  });

  it("stay ticked when they were refused, with the reason, and the others are done", async () => {
    world({
      ...liv,
      "POST /candidates/c1/handovers": null,
      "POST /candidates/c2/handovers": refusal(409, { title: "Nei", detail: "Amir må si ja til etaten først." }),
    });
    const { user } = show(LIST);
    await user.click(await screen.findByRole("button", { name: "Velg alle som vises" }));
    await screen.findByRole("option", { name: /Eva Demo/ });
    await user.selectOptions(screen.getByLabelText("Hvem skal ha sakene?"), "eva");
    await user.type(screen.getByLabelText("Hva bør de vite?"), "Nora har sluttet.");
    await user.click(screen.getByRole("button", { name: "Gi videre" }));
    expect(await screen.findByText("1 sak er gitt videre.")).toBeVisible();
    expect(screen.getByText(/Amir må si ja til etaten først/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /Velg Amir/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: /Velg Kari/ })).not.toBeChecked();
  });

  it("go nowhere before somebody is chosen, one to have them and a note", async () => {
    const asked = world(liv);
    const { user } = show(LIST);
    await user.click(await screen.findByRole("button", { name: "Gi videre" }));
    for (const name of ["Velg minst én sak.", "Velg hvem som skal ha saken.", "Skriv noe til den som overtar."])
      expect(screen.getByRole("link", { name })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });

  it("are found by team leads among their people, and by nobody else", async () => {
    world(liv);
    show("/oppfolging");
    expect(await screen.findByRole("link", { name: "Kontaktpersonen har sluttet" })).toHaveAttribute("href", LIST);
  });

  it("are no matter of other staff", async () => {
    world({ ...liv, "GET /session": signedIn("Nora Demo", "staff") });
    show("/oppfolging");
    const table = within(await screen.findByRole("table"));
    await waitFor(() => expect(table.getByText(/Amir/)).toBeVisible());
    expect(screen.queryByRole("link", { name: "Kontaktpersonen har sluttet" })).toBeNull();
  });

  it("may be none", async () => {
    world({ ...liv, "GET /candidates": { items: [] } });
    show(LIST);
    expect(await screen.findByText("Alle har en kontaktperson")).toBeVisible();
  });
});
