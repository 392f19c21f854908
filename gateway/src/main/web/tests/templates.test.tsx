import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Template, TemplateText } from "../src/shared/api/types.templates";
import { signedIn } from "./people";
import { expectAccessible, show } from "./show";
import { refusal, world } from "./world";

const aText = (language: string, change: Partial<TemplateText> = {}): TemplateText => ({
  language,
  title: "",
  text: "Hei! Svar innen {frist}.",
  deliveredTitle: "",
  deliveredText: "Hei! Svar innen {frist}.",
  changed: false,
  needsReview: false,
  inForce: true,
  rightToLeft: false,
  ...change,
});
const sms: Template = {
  id: "sms.PROPOSAL",
  channel: "SMS",
  occasion: "PROPOSAL",
  audience: "CANDIDATE",
  step: null,
  version: 4,
  variables: [{ name: "frist", example: "28.11." }],
  texts: [
    aText("nb", { changed: true, text: "Svar oss innen {frist}." }),
    aText("ar", { text: "{frist} مرحبا", needsReview: true, inForce: false, rightToLeft: true }),
  ],
  history: [
    {
      version: 4,
      language: "nb",
      title: "",
      text: "Svar oss innen {frist}.",
      approved: true,
      by: "administrator 1234abcd",
      why: "Kortere for de unge.",
      at: "2026-11-20T09:40:00Z",
    },
  ],
};
const line = { ...sms, title: "Svar oss", changed: ["nb"], waiting: ["ar"], changedAt: null };
const fine = {
  title: "",
  text: "Svar oss innen 28.11.",
  letter: null,
  length: { alphabet: "GSM_7", units: 21, left: 139, parts: 1, dear: "" },
  faults: [],
};
const PATH = "/notification-templates/sms.PROPOSAL";
const ida = {
  "GET /session": signedIn("Ida Demo", "administrator"),
  "GET /notification-templates": {
    items: [line, { ...line, id: "mail.SAID_YES.STAFF", channel: "MAIL", occasion: "SAID_YES", audience: "STAFF" }],
  },
  [`GET ${PATH}`]: sms,
  [`POST ${PATH}/preview`]: fine,
};

describe("the templates", () => {
  it("are listed by occasion with what has been done to them", async () => {
    world(ida);
    const { user } = show("/regler/endre/maler");
    const table = await screen.findByRole("table", { name: "Nytt forslag" });
    expect(
      within(table).getByRole("row", { name: /Svar oss Den unge SMS Endret: nb.*gjennomlesing: ar/ }),
    ).toBeVisible();
    expect(screen.getByText(/2 oversettelser venter/)).toBeVisible();
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText("Hvem den er til"), "STAFF");
    expect(screen.queryByRole("table", { name: "Nytt forslag" })).not.toBeInTheDocument();
    expect(screen.getByRole("table", { name: "Ja til et forslag" })).toBeVisible();
  });

  it("are no business of staff", async () => {
    const asked = world({ ...ida, "GET /session": signedIn("Nora Demo", "staff") });
    show("/regler/endre/maler");
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
    expect(asked.some(({ path }) => path.startsWith("/notification-templates"))).toBe(false);
  });

  it("are previewed while one types, measured, and saved with a reason and the version that was read", async () => {
    const asked = world({ ...ida, [`PUT ${PATH}/texts/nb`]: { ...sms, version: 5 } });
    const { user } = show("/regler/endre/maler?mal=sms.PROPOSAL");
    const text = await screen.findByLabelText("Tekst");
    expect(await screen.findByText(/21 av 160 tegn\. 1 SMS\./)).toBeVisible();
    expect(screen.queryByLabelText("Emne")).not.toBeInTheDocument();
    await user.type(text, " Takk");
    await waitFor(() => {
      const last = asked.filter(({ path }) => path.endsWith("/preview")).at(-1);
      expect(last?.body).toEqual({ language: "nb", text: "Svar oss innen {frist}. Takk" });
    });
    await expectAccessible();
    await user.type(screen.getByLabelText("Hvorfor endrer du?"), "Vi takker for svaret.");
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    await waitFor(() => expect(screen.getByLabelText("Hvorfor endrer du?")).toHaveValue(""));
    const saved = asked.find(({ method }) => method === "PUT");
    expect(saved?.headers["If-Match"]).toBe('"4"');
    expect(saved?.body).toEqual({ text: "Svar oss innen {frist}. Takk", why: "Vi takker for svaret." });
  });

  it("say field by field why a text cannot be used", async () => {
    const wrong = { pointer: "/text", code: "template-missing-variable", detail: "Teksten må ha med {frist}." };
    world({
      ...ida,
      [`POST ${PATH}/preview`]: { ...fine, faults: [wrong] },
      [`PUT ${PATH}/texts/nb`]: refusal(422, { status: 422, code: "template-unusable", title: "Nei", errors: [wrong] }),
    });
    const { user } = show("/regler/endre/maler?mal=sms.PROPOSAL");
    expect(await screen.findByText("Dette må rettes først:")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    await waitFor(() => expect(screen.getByLabelText("Tekst")).toHaveAccessibleDescription(/Teksten må ha med/));
  });

  it("keep what was typed when somebody else was first, and show what it says now", async () => {
    let saved = 0;
    const theirs = { ...sms, version: 5, texts: [aText("nb", { text: "Deres {frist}." }), sms.texts[1]] };
    world({
      ...ida,
      [`GET ${PATH}`]: () => (saved > 0 ? theirs : sms),
      [`PUT ${PATH}/texts/nb`]: () => {
        saved += 1;
        return refusal(412, {
          status: 412,
          title: "Noen andre har endret teksten",
          detail: "administrator x endret den.",
        });
      },
    });
    const { user } = show("/regler/endre/maler?mal=sms.PROPOSAL");
    await user.type(await screen.findByLabelText("Tekst"), " Mitt");
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("administrator x endret den.");
    await user.click(within(alert).getByRole("button"));
    expect(await screen.findByText("Noen andre har lagret. Nå står det: Deres {frist}.")).toBeVisible();
    expect(screen.getByLabelText("Tekst")).toHaveValue("Svar oss innen {frist}. Mitt");
  });

  it("run from right to left in Arabic, and wait for somebody who reads it", async () => {
    const asked = world({ ...ida, [`PUT ${PATH}/texts/ar`]: { ...sms, version: 5 } });
    const { user } = show("/regler/endre/maler?mal=sms.PROPOSAL&sprak=ar");
    const text = await screen.findByLabelText("Tekst");
    expect(text).toHaveAttribute("dir", "rtl");
    expect(screen.getByText(/laget av en maskin/)).toBeVisible();
    expect(screen.getByRole("link", { name: /Arabisk/ })).toHaveAttribute("aria-current", "page");
    await user.click(screen.getByLabelText(/har lest og godkjent/));
    await user.click(screen.getByRole("button", { name: "Lagre og ta i bruk" }));
    await waitFor(() => expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({ approved: true }));
    await expectAccessible();
  });

  it("go back to what was delivered after being asked", async () => {
    const asked = world({ ...ida, [`POST ${PATH}/texts/nb/restoration`]: { ...sms, version: 5 } });
    const { user } = show("/regler/endre/maler?mal=sms.PROPOSAL");
    expect(await screen.findByText("Kortere for de unge.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tilbake til levert tekst" }));
    await user.click(await screen.findByRole("button", { name: "Ja, gå tilbake" }));
    await waitFor(() => expect(screen.getByLabelText("Tekst")).toHaveValue("Hei! Svar innen {frist}."));
    expect(asked.find(({ path }) => path.endsWith("/restoration"))?.headers["If-Match"]).toBe('"4"');
  });
});
