import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [] },
};

const message = (change: object) => ({
  id: "s1",
  from: "STAFF",
  by: "Nora Demo",
  agency: "OPPFOLGINGSTJENESTEN",
  text: "Hei, Kari!",
  at: "2026-11-20T10:00:00Z",
  readAt: null,
  ...change,
});

describe("messages with the counsellor", () => {
  it("are read in order, marked as read, and answered", async () => {
    const sent = world({
      ...kari,
      "GET /candidates/c1/messages": {
        items: [message({ id: "s2", text: "Passer det?" }), message({})],
        next: null,
        unread: 2,
      },
      "PUT /candidates/c1/messages/read": null,
      "POST /candidates/c1/messages": message({ id: "s3", from: "CANDIDATE", by: null, text: "Ja" }),
    });
    const { user } = show("/meg/mitt/meldinger");
    await screen.findByText("Hei, Kari!");
    const lines = screen.getAllByRole("listitem");
    const talk = lines.filter(({ parentElement }) => parentElement?.className === "talk");
    expect(talk.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Hei, Kari!"),
      expect.stringContaining("Passer det?"),
    ]);
    await waitFor(() => expect(sent.some(({ path }) => path.endsWith("/messages/read"))).toBe(true));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(screen.getByRole("link", { name: "Skriv noe først." })).toBeVisible();
    await user.type(screen.getByLabelText("Skriv en melding"), "Ja");
    await user.click(screen.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(sent.find(({ method }) => method === "POST")?.body).toEqual({ text: "Ja" }));
    expect(sent.find(({ method }) => method === "POST")?.headers["Idempotency-Key"]).toBeTruthy();
  });

  it("say so when there are none", async () => {
    world({ ...kari, "GET /candidates/c1/messages": { items: [], next: null, unread: 0 } });
    show("/meg/mitt/meldinger");
    expect(await screen.findByText("Ingen meldinger ennå.")).toBeVisible();
  });
});

describe("files", () => {
  it("are chosen, and larger ones stopped before they are sent", async () => {
    const sent = world({ ...kari, "GET /candidates/c1/documents": { items: [] } });
    const { user } = show("/meg/mitt/filer");
    expect(await screen.findByText("Ingen filer ennå.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Legg til filen" }));
    expect(screen.getByRole("link", { name: "Velg en fil." })).toBeVisible();
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], "stor.pdf", { type: "application/pdf" });
    await user.upload(screen.getByLabelText("Velg fil"), large);
    await user.click(screen.getByRole("button", { name: "Legg til filen" }));
    expect(screen.getByRole("link", { name: /Filen er for stor/ })).toBeVisible();
    expect(sent.some(({ method }) => method === "POST")).toBe(false);
    await expectAccessible();
  });

  it("tell who can open them, and what the service says when one cannot be read", async () => {
    world({
      ...kari,
      "GET /candidates/c1/documents": {
        items: [
          {
            id: "d1",
            kind: "CV",
            type: "PDF",
            size: 90_000,
            forEmployers: true,
            bySelf: true,
            at: "2026-11-20T10:00:00Z",
          },
        ],
      },
      "POST /candidates/c1/documents": refusal(422, { title: "Vi kan ikke lese filen", code: "not-a-document" }),
    });
    const { user } = show("/meg/mitt/filer");
    const link = await screen.findByRole("link", { name: /CV \(PDF, 88 kB\)/ });
    expect(link).toHaveAttribute("href", "/api/v1/candidates/c1/documents/d1");
    expect(screen.getByText(/når de vet hvem du er/)).toBeVisible();
    await user.upload(screen.getByLabelText("Velg fil"), new File(["MZ"], "cv.pdf", { type: "application/pdf" }));
    await user.click(screen.getByRole("button", { name: "Legg til filen" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Vi kan ikke lese filen");
  });
});

describe("notes", () => {
  it("that one may read are shown with who wrote them", async () => {
    world({
      ...kari,
      "GET /candidates/c1/notes": {
        items: [
          {
            id: "n1",
            version: 1,
            text: "Avtalt å ringe bedriften.",
            readable: true,
            by: "Nora Demo",
            agency: null,
            own: false,
            at: "2026-11-20T10:00:00Z",
            changedAt: null,
          },
        ],
      },
    });
    show("/meg/mitt/notater");
    expect(await screen.findByText("Avtalt å ringe bedriften.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Slett/ })).toBeNull();
    await expectAccessible();
  });
});

describe("the contact card", () => {
  it("has a number to call, a way to write, and says who stands in", async () => {
    world({
      ...kari,
      "GET /me/candidate": aCandidate({
        contact: {
          subject: "nora",
          name: "Nora Demo",
          agency: "OPPLARINGSKONTOR",
          phone: "+4740000123",
          standIn: { name: "Per Demo", phone: "+4740000124" },
        },
      }),
    });
    show("/meg");
    expect(await screen.findByRole("link", { name: "Ring" })).toHaveAttribute("href", "tel:+4740000123");
    expect(screen.getByText("Borte nå. Kontakt Per Demo +4740000124")).toBeVisible();
    expect(await screen.findByText("Opplæringskontoret")).toBeVisible();
    expect(screen.getByRole("link", { name: "Send melding" })).toHaveAttribute("href", "/meg/mitt/meldinger");
  });
});
