import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aCandidate, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const chosen = { email: true, sms: true, language: null, rhythm: "AT_ONCE", version: 2 };
const nora = { "GET /session": signedIn("Nora Demo", "staff"), "GET /notification-preferences": chosen };

describe("how staff and companies are told", () => {
  it("saves how often e-mail comes, under the version that was read", async () => {
    const asked = world({ ...nora, "PUT /notification-preferences": { ...chosen, rhythm: "WEEKLY", version: 3 } });
    const { user } = show("/oppfolging/meldinger");
    const panel = await screen.findByRole("region", { name: "Velg hvordan du får beskjed" });
    await user.click(await within(panel).findByLabelText("Én samlet e-post hver mandag kl. 8"));
    await user.click(within(panel).getByLabelText("Nynorsk"));
    await user.click(within(panel).getByRole("button", { name: "Lagre valgene" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "PUT")).toBe(true));
    const put = asked.find(({ method }) => method === "PUT");
    expect(put?.body).toEqual({ email: true, sms: true, language: "nn", rhythm: "WEEKLY" });
    expect(put?.headers["If-Match"]).toBe('"2"');
    await expectAccessible();
  });

  it("asks nothing about rhythm when no e-mail is wanted, and says that a company chooses together", async () => {
    world({ "GET /session": signedIn("Rolf Demo", "employer"), "GET /notification-preferences": chosen });
    const { user } = show("/bedrift/meldinger");
    await user.click(await screen.findByLabelText("E-post"));
    expect(screen.queryByText("Hvor ofte vil du ha e-post?")).toBeNull();
    expect(screen.getByText(/Dette velger alle i bedriften sammen/)).toBeVisible();
  });

  it("says so when it was changed elsewhere", async () => {
    world({
      ...nora,
      "PUT /notification-preferences": refusal(412, { code: "stale", title: "Noen har endret dette" }),
    });
    const { user } = show("/oppfolging/meldinger");
    await user.click(await screen.findByRole("button", { name: "Lagre valgene" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  it("leaves a young person's inbox as it is", async () => {
    world({ "GET /session": signedIn("Kari Demo", "candidate"), "GET /me/candidate": aCandidate() });
    show("/meg/meldinger");
    expect(await screen.findByText("Ingen meldinger ennå")).toBeVisible();
    expect(screen.queryByText("Velg hvordan du får beskjed")).toBeNull();
  });
});

class Stream extends EventTarget {
  static open: Stream[] = [];
  constructor(readonly url: string) {
    super();
    Stream.open.push(this);
  }
  close() {}
}

afterEach(() => vi.unstubAllGlobals());

describe("how many wait", () => {
  it("stands beside the way to the inbox and changes by itself", async () => {
    vi.stubGlobal("EventSource", Stream);
    Stream.open = [];
    let unread = 1;
    world({ ...nora, "GET /notifications": () => ({ items: [], unread }) });
    show("/oppfolging/meg");
    expect(await screen.findByRole("link", { name: "Meldinger 1 uleste" })).toBeVisible();
    await waitFor(() => expect(Stream.open).toHaveLength(1), { timeout: 8_000 });
    unread = 2;
    act(() => void Stream.open[0]?.dispatchEvent(new Event("notice")));
    expect(await screen.findByRole("link", { name: "Meldinger 2 uleste" })).toBeVisible();
  }, 15_000);
});
