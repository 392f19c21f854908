import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { beside, refusal, world } from "../world";

const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [] },
  "GET /candidates/c1/consents": { items: [], history: [] },
};

describe("my rights", () => {
  it("give me all that is kept, to read and to take along, in the page's language", async () => {
    URL.createObjectURL = vi.fn(() => "blob:file");
    URL.revokeObjectURL = vi.fn();
    const asked = world({ ...kari, "GET /candidates/c1/export.pdf": {}, "GET /candidates/c1/export": {} });
    const { user } = show("/meg/mitt/data");
    expect(await screen.findByText(/profil, meldinger, filer, forslag, løp og varsler/)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Last ned til å lese (PDF)" }));
    expect(await screen.findByText("Filen er lastet ned.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Last ned som data (JSON)" }));
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalledTimes(2));
    const files = asked.filter(({ path }) => path.startsWith("/candidates/c1/export"));
    expect(files.map(({ path }) => path)).toEqual(["/candidates/c1/export.pdf", "/candidates/c1/export"]);
    expect(files[0]?.headers["Accept-Language"]).toBe("nb");
    await expectAccessible();
  });

  it("say when the file cannot be had now, and give no part of it", async () => {
    URL.createObjectURL = vi.fn(() => "blob:file");
    world({
      ...kari,
      "GET /candidates/c1/export.pdf": refusal(503, {
        title: "Vi får ikke sjekket dette nå",
        code: "match-unanswered",
      }),
    });
    const { user } = show("/meg/mitt/data");
    await user.click(await screen.findByRole("button", { name: "Last ned til å lese (PDF)" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Vi får ikke sjekket dette nå");
    expect(URL.createObjectURL).not.toHaveBeenCalled();
  });

  it("say what the saved file lacks, and no longer when it is whole", async () => {
    URL.createObjectURL = vi.fn(() => "blob:file");
    URL.revokeObjectURL = vi.fn();
    world({
      ...kari,
      "GET /candidates/c1/export.pdf": beside({ "Laereplass-Missing": "MATCHES,NOTICES" }),
      "GET /candidates/c1/export": {},
    });
    const { user } = show("/meg/mitt/data");
    await user.click(await screen.findByRole("button", { name: "Last ned til å lese (PDF)" }));
    const said = await screen.findByRole("alert");
    expect(said).toHaveTextContent("dette fikk vi ikke hentet nå");
    expect(within(said).getAllByRole("listitem")).toHaveLength(2);
    expect(said).toHaveTextContent("Forslag og det som skjedde etterpå");
    expect(said).toHaveTextContent("Varsler vi har sendt deg");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Last ned som data (JSON)" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("let me mend what is wrong, on what I last saw", async () => {
    const sent = world({
      ...kari,
      "PUT /candidates/c1/person": refusal(412, { title: "Noen andre har endret dette", code: "stale" }),
    });
    const { user } = show("/meg/mitt/rett");
    const name = await screen.findByLabelText("Fornavn");
    expect(name).toHaveValue("Kari");
    expect(screen.getByLabelText("År")).toHaveValue("2009");
    await user.clear(name);
    await user.type(name, "Karianne");
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Noen andre har endret dette");
    const put = sent.find(({ method }) => method === "PUT");
    expect(put?.headers["If-Match"]).toBe('"3"');
    expect(put?.body).toMatchObject({ firstName: "Karianne", birthDate: "2009-04-12" });
    await expectAccessible();
  });

  it("forget me after one question, and not before", async () => {
    const sent = world({ ...kari, "DELETE /candidates/c1": null });
    const { user, router } = show("/meg/mitt/data");
    await user.click(await screen.findByRole("button", { name: "Slett alt" }));
    expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Ja, slett alt om meg" }));
    await waitFor(() => expect(sent.some(({ method }) => method === "DELETE")).toBe(true));
    await waitFor(() => expect(router.state.location.pathname).toBe("/meg"));
  });
});
