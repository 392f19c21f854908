import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, anOpening, NO_DETAILS, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { type Asked, refusal, world } from "../world";

const rolf = {
  "GET /session": { ...signedIn("Rolf Demo", "employer"), organisation: "910000004" },
  "GET /me/employer": aCompany(),
};

const FINE = { wording: [], acceptedBecause: null, underEighteen: "ALLOWED", because: [], minimumAge: null };

describe("posting a place", () => {
  it("goes through six steps, saves itself, and shows at the end what young people see", async () => {
    let stored = anOpening({ id: "o9", status: "DRAFT", version: 1 });
    const keep = (body: unknown) => {
      stored = { ...stored, ...(body as object), version: stored.version + 1 };
      return stored;
    };
    const asked = world({
      ...rolf,
      "POST /openings": ({ body }: Asked) => keep(body),
      "PUT /openings/o9": ({ body }: Asked) => keep(body),
      "GET /openings/o9": () => stored,
      "GET /openings/o9/findings": FINE,
      "GET /openings/o9/history": { items: [] },
    });
    const { user, router } = show("/bedrift/plasser/ny");
    const next = () => user.click(screen.getByRole("button", { name: "Neste" }));
    await screen.findByRole("option", { name: "Snekkerfaget" });
    await user.selectOptions(screen.getByLabelText("Lærefag"), "snekkerfaget");
    expect(screen.getByText(/ikke registrert at dere er godkjent/)).toBeVisible();
    await user.clear(screen.getByLabelText("Antall plasser"));
    await user.type(screen.getByLabelText("Antall plasser"), "0");
    await user.type(screen.getByLabelText("Overskrift"), "Lærling");
    await next();
    expect(await screen.findByRole("link", { name: "Skriv antall plasser, fra 1 til 50." })).toBeVisible();
    await user.clear(screen.getByLabelText("Antall plasser"));
    await user.type(screen.getByLabelText("Antall plasser"), "2");
    await next();
    expect(await screen.findByText(/Kladden er lagret kl/)).toBeVisible();
    await next();
    await user.type(await screen.findByLabelText("Tidligst start"), "2027-08-01");
    await user.type(screen.getByLabelText("Timer i uka (valgfritt)"), "37,4");
    await next();
    expect(await screen.findByRole("link", { name: /Skriv timer i uka fra 1 til 40/ })).toBeVisible();
    await user.clear(screen.getByLabelText("Timer i uka (valgfritt)"));
    await user.type(screen.getByLabelText("Timer i uka (valgfritt)"), "37,5");
    await next();
    await user.type(
      await screen.findByLabelText("Dette gjør du på jobb"),
      "Du lager dører og vinduer i tre. Du jobber sammen med en snekker.",
    );
    expect(screen.getByText(/Teksten er svært lett å lese \(LIX/)).toBeVisible();
    await next();
    await user.type(await screen.findByLabelText("Dette må være på plass (valgfritt)"), "Du møter presis{enter}");
    await user.click(screen.getByRole("checkbox", { name: "Farlige maskiner og verktøy" }));
    await user.type(await screen.findByLabelText("Hvem står for vurderingen?"), "Rolf Demo");
    await user.click(screen.getByRole("checkbox", { name: "Én fast kontaktperson" }));
    await next();
    expect(await screen.findByRole("link", { name: "Skriv når risikovurderingen ble gjort." })).toBeVisible();
    await user.type(screen.getByLabelText("Dato for risikovurderingen"), "2026-10-01");
    await next();
    await user.click(await screen.findByRole("button", { name: "Legg til spørsmål" }));
    await user.type(screen.getByLabelText("Spørsmål 1"), "Når kan du komme?");
    await user.selectOptions(screen.getByLabelText("Slik svarer de"), "CHOICE");
    await user.type(screen.getByLabelText("Svar å velge mellom"), "Nå{enter}I høst");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Lagre kladd og se gjennom" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift/plasser/o9"));
    expect(asked.filter(({ method, path }) => method === "POST" && path === "/openings")).toHaveLength(1);
    expect(stored).toMatchObject({
      trade: "snekkerfaget",
      seats: 2,
      unitId: "u1",
      startTo: null,
      minimumAge: null,
      supports: ["FIXED_CONTACT"],
      details: {
        hours: { perWeek: 37.5, from: null, weekends: false },
        musts: ["Du møter presis"],
        hazards: ["MACHINES"],
        riskAssessment: { date: "2026-10-01", by: "Rolf Demo", measures: null },
        questions: [{ text: "Når kan du komme?", answering: "CHOICE", options: ["Nå", "I høst"] }],
      },
    });
    expect(await screen.findByRole("button", { name: "Legg ut plassen" })).toBeVisible();
    expect(screen.getByText("37,5 timer i uka")).toBeVisible();
    await expectAccessible();
  }, 120_000);

  it("says who changed the draft meanwhile, and lets one keep one's own words", async () => {
    const draft = anOpening({ id: "o9", status: "DRAFT", version: 4 });
    let turned = false;
    const asked = world({
      ...rolf,
      "GET /openings/o9": () => ({ ...draft, version: turned ? 5 : 4 }),
      "PUT /openings/o9": ({ headers, body }: Asked) => {
        if (headers["If-Match"] === '"5"') return { ...draft, ...(body as object), version: 6 };
        turned = true;
        return refusal(412, { title: "Endret" });
      },
      "GET /openings/o9/findings": FINE,
      "GET /openings/o9/history": {
        items: [{ at: "2026-11-21T09:40:00Z", who: "STAFF", by: "Nora Demo", what: "EDITED", fields: [] }],
      },
    });
    const { user } = show("/bedrift/plasser/o9/rediger");
    await user.type(await screen.findByLabelText("Overskrift"), " i Larvik");
    await user.click(screen.getByRole("button", { name: "Neste" }));
    expect(await screen.findByText("Nora Demo endret plassen kl. 10:40")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre mitt likevel" }));
    expect(await screen.findByText(/Kladden er lagret kl/)).toBeVisible();
    expect(asked.findLast(({ method }) => method === "PUT")?.body).toMatchObject({
      title: "Lærling hos snekker i Larvik",
    });
  });

  it("warns of words that may shut somebody out, and of what the law says about those under 18", async () => {
    world({
      ...rolf,
      "GET /openings/o9": anOpening({ id: "o9", status: "DRAFT" }),
      "GET /openings/o9/history": { items: [] },
      "GET /openings/o9/findings": {
        wording: [{ field: "/tasks", ground: "GENDER", phrase: "gutt", accepted: false }],
        acceptedBecause: null,
        underEighteen: "FORBIDDEN",
        because: ["NIGHT_WORK"],
        minimumAge: 18,
      },
    });
    show("/bedrift/plasser/o9");
    expect(await screen.findByText("«gutt»: kjønn")).toBeVisible();
    expect(screen.getByText(/Ikke arbeid mellom kl. 23 og 6/)).toBeVisible();
    await expectAccessible();
  });

  it("shows what the service will not accept, with its own words", async () => {
    world({
      ...rolf,
      "GET /openings/o9": anOpening({ id: "o9", status: "DRAFT" }),
      "GET /openings/o9/findings": FINE,
      "GET /openings/o9/history": { items: [] },
      "PUT /openings/o9/publication": refusal(422, {
        title: "Kan ikke legges ut",
        detail: "Dere er ikke godkjent i faget.",
      }),
    });
    const { user } = show("/bedrift/plasser/o9");
    await user.click(await screen.findByRole("button", { name: "Legg ut plassen" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Dere er ikke godkjent i faget.");
  });

  it("begins with registering the company, with the number from the sign-in", async () => {
    const asked = world({ ...rolf, "GET /me/employer": refusal(404), "POST /employers": aCompany() });
    const { user } = show("/bedrift");
    expect(await screen.findByLabelText("Organisasjonsnummer")).toHaveValue("910000004");
    await user.click(screen.getByRole("button", { name: "Registrer bedriften" }));
    expect(await screen.findByRole("link", { name: "Skriv navnet på bedriften." })).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await expectAccessible();
  });
});

describe("a place that is posted", () => {
  const place = anOpening({ details: { ...NO_DETAILS, deadline: "2026-11-01" }, status: "LAPSED", version: 3 });
  const told = {
    ...rolf,
    "GET /openings/o1": place,
    "GET /openings/o1/findings": FINE,
    "GET /openings/o1/history": {
      items: [
        {
          at: "2026-11-02T09:00:00Z",
          who: "EMPLOYER",
          by: "Rolf Demo",
          what: "EDITED",
          fields: [{ field: "seats", before: "1", after: "2" }],
        },
      ],
    },
    "GET /matches": { items: [] },
  };

  it("is extended, and shows who changed what", async () => {
    const asked = world({ ...told, "PUT /openings/o1/deadline": { ...place, status: "PUBLISHED", version: 4 } });
    const { user } = show("/bedrift/plasser/o1");
    expect(await screen.findByText("Antall plasser: fra «1» til «2»")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forleng fristen" }));
    const form = within(screen.getByText("Fristen er 1. november 2026.").closest("form") as HTMLElement);
    await user.click(form.getByRole("button", { name: "Forleng fristen" }));
    expect(await form.findByRole("link", { name: "Velg en dato fra i dag." })).toBeVisible();
    await user.type(form.getByLabelText("Ny frist"), "2099-03-01");
    await expectAccessible();
    await user.click(form.getByRole("button", { name: "Forleng fristen" }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
        body: { deadline: "2099-03-01" },
        headers: { "If-Match": '"3"' },
      }),
    );
  });

  it("says what could let more in when few fit, and never how many", async () => {
    world({
      ...told,
      "GET /openings/o1": { ...place, status: "PUBLISHED" },
      "GET /openings/o1/hints": { fits: "FEW", advice: ["OFFER_SUPPORT"] },
    });
    show("/bedrift/plasser/o1");
    expect(await screen.findByText("Plassen passer for færre enn fem akkurat nå")).toBeVisible();
    expect(screen.getByText(/én fast kontaktperson/)).toBeVisible();
  });

  it("is copied to a draft of its own", async () => {
    world({
      ...told,
      "POST /openings/o1/copies": anOpening({ id: "o2", status: "DRAFT" }),
      "GET /openings/o2": anOpening({ id: "o2", status: "DRAFT" }),
      "GET /openings/o2/findings": FINE,
    });
    const { user, router } = show("/bedrift/plasser/o1");
    await user.click(await screen.findByRole("button", { name: "Lag en kopi" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bedrift/plasser/o2/rediger"));
  });

  it("is listed with its deadline, and found among those that need something", async () => {
    world({ ...told, "GET /openings": { items: [place, anOpening({ id: "o3", status: "DRAFT", title: null })] } });
    const { user } = show("/bedrift");
    expect(await screen.findByRole("link", { name: /Fristen er gått ut/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Gjør ferdig kladden: Uten overskrift" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: /Frist gått ut/ }));
    expect(await screen.findByRole("cell", { name: "1. november 2026" })).toBeVisible();
    await expectAccessible();
  });
});

describe("editing a place", () => {
  it("shows the trade that was chosen, also when the list of trades comes late", async () => {
    world({ ...rolf, "GET /openings/o1": anOpening() });
    show("/bedrift/plasser/o1/rediger");
    await screen.findByRole("option", { name: "Snekkerfaget" });
    expect(screen.getByLabelText("Lærefag")).toHaveValue("snekkerfaget");
  });
});
