import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { today } from "../../src/shared/i18n/format";
import { aCandidate, aMatch, anOpening, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const mayAnswer = aMatch({ actions: [{ to: "ACCEPTED" }, { to: "DECLINED" }, { to: "WITHDRAWN" }] });
const kari = {
  "GET /session": signedIn("Kari Demo", "candidate"),
  "GET /me/candidate": aCandidate(),
  "GET /matches": { items: [mayAnswer] },
  "GET /matches/m1": mayAnswer,
  "GET /openings/o1": anOpening(),
  "GET /suggestions/why": {
    reasons: [{ factor: "TRADE_RANK", how: "OTHER_WISH", codes: ["snekkerfaget"] }],
    unknown: ["LANGUAGE"],
    notUsed: ["NAME", "GENDER"],
    better: [
      { factor: "LANGUAGE", needs: { languageLevel: "B1" } },
      { factor: "START_FITS", needs: { availableFrom: "2027-08-01" } },
    ],
  },
};

describe("a young person with a proposal", () => {
  it("is told at home what to do, and by when", async () => {
    world(kari);
    show("/meg");
    expect(await screen.findByRole("heading", { name: "Du har 1 forslag å svare på" })).toBeVisible();
    expect(screen.getByText("Svar innen lørdag 28. november.")).toBeVisible();
    expect(screen.getByText("Forslag", { selector: ".where span" }).closest("li")).toHaveAttribute(
      "aria-current",
      "step",
    );
    await expectAccessible();
  });

  it("sees why, what is unknown, and two answers that look alike", async () => {
    world(kari);
    show("/meg/forslag/m1");
    expect(await screen.findByText("Du har ønsket deg Snekkerfaget")).toBeVisible();
    expect(await screen.findByText("Hvor mye norsk du kan")).toBeVisible();
    expect(screen.getByText("Du kan starte 1. august 2027")).toBeVisible();
    expect(screen.getByText(/hvor du kommer fra.* teller aldri/)).toBeVisible();
    const yes = screen.getByRole("link", { name: "Ja, jeg vil" });
    const no = screen.getByRole("link", { name: "Nei takk" });
    expect(yes.className).toBe(no.className);
    expect(yes).toHaveAttribute("data-variant", no.getAttribute("data-variant"));
    expect(document.querySelector("main")).not.toHaveTextContent(/\d+ (av 100|%|poeng)/);
    await expectAccessible();
  });

  it.each([
    [{ km: 12, minutes: 25, mode: "BUS" }, "12 km, omtrent 25 min med buss"],
    [{ km: 12, minutes: null, mode: null }, "Omtrent 12 km i rett linje"],
  ])("reads how far it is to work, on the card and on its page", async (way, words) => {
    world({ ...kari, "GET /suggestions/why": { ...kari["GET /suggestions/why"], way } });
    show("/meg/forslag/m1");
    expect(await screen.findByText("Reisevei")).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
    cleanup();
    show("/meg/forslag");
    expect(await screen.findByText(new RegExp(`Verkstedet.* · ${words}`))).toBeVisible();
    await expectAccessible();
  });

  it("sees exactly what is shared now: no name, and only the help this workplace can give", async () => {
    world(kari);
    show("/meg/forslag/m1/ja");
    const card = (await screen.findByRole("heading", { name: "Slik ser kortet ut" })).closest(
      ".ds-card",
    ) as HTMLElement;
    await waitFor(() => expect(card).toHaveTextContent("Én fast kontaktperson"));
    expect(within(card).queryByText(/Kari|kari@|9000/)).toBeNull();
    expect(card).not.toHaveTextContent("Rolig sted å jobbe");
    await expectAccessible();
  });

  it("says yes once, however often the button is pressed", async () => {
    const asked = world({ ...kari, "POST /matches/m1/transitions": { ...mayAnswer, state: "PRESENTED" } });
    const { user, router } = show("/meg/forslag/m1/ja");
    await user.dblClick(await screen.findByRole("button", { name: "Svar ja og del kortet" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/meg/forslag/m1"));
    const said = asked.filter(({ method }) => method === "POST");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ body: { to: "ACCEPTED" }, headers: { "If-Match": '"4"', "X-CSRF": "1" } });
  });

  it("answers what the company asks, or leaves it, before the yes", async () => {
    const place = anOpening();
    const questions = [
      { text: "Har du moped?", answering: "YES_NO" as const, options: [] },
      { text: "Hvilken dag?", answering: "CHOICE" as const, options: ["På en fredag", "Ellers"] },
      { text: "Hvorfor oss?", answering: "SHORT_TEXT" as const, options: [] },
    ];
    const asked = world({
      ...kari,
      "GET /openings/o1": { ...place, details: { ...place.details, questions } },
      "GET /candidates/c1/answers/m1": { items: [] },
      "PUT /candidates/c1/answers/m1": { items: [] },
      "POST /matches/m1/transitions": { ...mayAnswer, state: "PRESENTED" },
    });
    const { user } = show("/meg/forslag/m1/ja");
    const moped = await screen.findByRole("group", { name: "Har du moped?" });
    expect(within(moped).getByRole("radio", { name: "Jeg vil ikke svare" })).toBeChecked();
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: "På en fredag" }));
    await user.type(screen.getByRole("textbox", { name: "Hvorfor oss?" }), " Jeg liker tre ");
    await user.click(screen.getByRole("button", { name: "Svar ja og del kortet" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
    const [first, second] = asked.filter(({ method }) => method !== "GET");
    expect(first).toMatchObject({
      method: "PUT",
      body: {
        answers: [
          { question: "Hvilken dag?", value: "På en fredag" },
          { question: "Hvorfor oss?", value: "Jeg liker tre" },
        ],
      },
    });
    expect(second).toMatchObject({ method: "POST", body: { to: "ACCEPTED" } });
  });

  it("may say no without a reason, and is warned before", async () => {
    const year = Number(today().slice(0, 4));
    const day = (milestone: string, on: string) => ({ milestone, day: on, about: false, source: "", sourceDate: on });
    const asked = world({
      ...kari,
      [`GET /formidling/${year}`]: {
        days: [day("PLACING_BEGINS", `${year}-01-01`), day("PLACING_ENDS", `${year}-12-31`)],
      },
      "POST /matches/m1/transitions": { ...mayAnswer, state: "DECLINED" },
    });
    const { user } = show("/meg/forslag/m1/nei");
    expect(await screen.findByText(/ikke får ny plass eller skoleplass i år/)).toBeVisible();
    expect(await screen.findByText(new RegExp(`Fylket formidler plasser til 31. desember ${year}`))).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Svar nei" }));
    await waitFor(() => expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ to: "DECLINED" }));
  });

  it("is told before a no to an offer that it can be undone, and until when after it", async () => {
    const offered = aMatch({ state: "OFFERED", actions: [{ to: "OFFER_ACCEPTED" }, { to: "OFFER_DECLINED" }] });
    world({ ...kari, "GET /matches/m1": offered });
    show("/meg/forslag/m1/nei");
    expect(await screen.findByText(/Du kan angre i 24 timer, hvis plassen fortsatt er ledig/)).toBeVisible();
    expect(screen.queryByText(/ikke angre/)).toBeNull();
    cleanup();

    const words = { employerWords: "Velkommen til oss." };
    const declined = { ...offered, ...words, state: "OFFER_DECLINED", deadline: "2026-11-24T09:30:00Z" };
    world({ ...kari, "GET /matches/m1": { ...declined, actions: [] } });
    show("/meg/forslag/m1");
    expect(await screen.findByText(/Velkommen til oss/)).toBeVisible();
    expect(screen.getByText(/Du takket nei til plassen/)).toBeVisible();
    expect(screen.queryByText(/angre/i)).toBeNull();
    cleanup();

    const asked = world({
      ...kari,
      "GET /matches/m1": { ...declined, actions: [{ to: "OFFERED" }] },
      "POST /matches/m1/transitions": offered,
    });
    const { user } = show("/meg/forslag/m1");
    expect(
      await screen.findByText(/^Du kan angre til 24\. nov\. 2026,? (kl\. )?10:30, hvis plassen fortsatt er ledig/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Angre/ }));
    await waitFor(() => expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ to: "OFFERED" }));
  });

  it("is told in plain words when somebody else changed it, and what reference to give", async () => {
    world({
      ...kari,
      "POST /matches/m1/transitions": refusal(412, {
        title: "Endret av noen andre",
        detail: "Hent på nytt.",
        traceId: "t-1",
      }),
    });
    const { user } = show("/meg/forslag/m1/ja");
    await user.click(await screen.findByRole("button", { name: "Svar ja og del kortet" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Endret av noen andre");
    expect(alert).toHaveTextContent("Referanse: t-1");
    await user.click(within(alert).getByRole("button", { name: "Hent det nyeste" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});
