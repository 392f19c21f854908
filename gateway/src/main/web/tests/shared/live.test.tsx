import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { line, unlessTold } from "../../src/shared/api/line";
import { LATER, listen } from "../../src/shared/inbox/listen";
import { aCandidate, aMatch, anOpening, signedIn } from "../people";
import { show } from "../show";
import { type Asked, world } from "../world";

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static open: Stream[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Stream.open.push(this);
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

const newest = () => Stream.open.at(-1) as Stream;
const say = (event: string, about?: string[]) =>
  act(() => {
    const data = JSON.stringify({ about });
    newest().dispatchEvent(about ? new MessageEvent(event, { data }) : new Event(event));
  });

beforeEach(() => {
  Stream.open = [];
  vi.stubGlobal("EventSource", Stream);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  line.open = false;
});

const kari = { "GET /session": signedIn("Kari Demo", "candidate"), "GET /me/candidate": aCandidate() };

async function opened() {
  await waitFor(() => expect(Stream.open.length).toBeGreaterThan(0));
  expect(newest().url).toBe("/api/v1/events");
  await say("open");
}

describe("the inbox", () => {
  it("shows what is new without being opened again", async () => {
    const notice = {
      id: "n1",
      occasion: "PROPOSAL",
      at: "2026-11-25T11:00:00Z",
      read: false,
      title: "Helt nytt",
      text: "Se på det.",
    };
    let items: unknown[] = [];
    world({ ...kari, "GET /notifications": () => ({ items, unread: items.length }) });
    show("/meg/meldinger");
    expect(await screen.findByText("Ingen meldinger ennå")).toBeVisible();
    await opened();
    items = [notice];
    await say("notice");
    expect(await screen.findByText(/Helt nytt/)).toBeVisible();
    items = [{ ...notice, id: "n2", title: "Enda nyere" }, notice]; // what the page asks for by itself, it has asked for
    await say("notice");
    expect(await screen.findByText(/Enda nyere/)).toBeVisible();
  });

  it("listens to nothing where no inbox is open", async () => {
    world({ "GET /session": { signedIn: false, roles: [] } });
    show("/");
    expect(await screen.findByRole("main")).toBeVisible();
    expect(Stream.open).toEqual([]);
  });
});

describe("a page that is open", () => {
  it("shows the message that has just been written", async () => {
    let items: unknown[] = [];
    world({ ...kari, "GET /candidates/c1/messages": () => ({ items, next: null, unread: 0 }) });
    show("/meg/mitt/meldinger");
    expect(await screen.findByText(/Ingen meldinger/)).toBeVisible();
    await opened();
    items = [{ id: "m1", from: "STAFF", by: "Nora", text: "Hei, Kari!", at: "2026-11-25T11:00:00Z", readAt: null }];
    await say("moved", ["message"]);
    expect(await screen.findByText("Hei, Kari!")).toBeVisible();
  });

  it("shows the company who it is when the name is opened", async () => {
    let state = "PRESENTED";
    const asked = world({
      "GET /session": signedIn("Rolf Demo", "employer"),
      "GET /matches/m1": () => aMatch({ state: state as "PRESENTED" }),
      "GET /openings/o1": anOpening(),
    });
    show("/bedrift/treff/m1");
    expect(await screen.findByRole("main")).toBeVisible();
    await opened();
    await waitFor(() => expect(gets(asked, "/matches/m1")).toBeGreaterThan(1));
    expect(asked.some(({ path }) => path.endsWith("/identity") || path.includes("identity"))).toBe(false);
    state = "INTERESTED";
    await say("moved", ["match"]);
    await waitFor(() => expect(asked.some(({ path }) => path.includes("identity"))).toBe(true));
  });

  it("reads again what the news is about and nothing else", async () => {
    const asked = world({ ...kari, "GET /candidates/c1/messages": { items: [], next: null, unread: 0 } });
    show("/meg/mitt/meldinger");
    await screen.findByText(/Ingen meldinger/);
    await opened();
    await waitFor(() => expect(gets(asked, "/candidates/c1/messages")).toBe(2));
    const before = gets(asked, "/me/candidate");
    await say("moved", ["journey", "something from later"]);
    await say("moved", ["message"]);
    await waitFor(() => expect(gets(asked, "/candidates/c1/messages")).toBe(3));
    expect(gets(asked, "/me/candidate")).toBe(before);
  });
});

describe("the line", () => {
  it("replaces looking every half minute while it is open", async () => {
    expect(unlessTold()).toBe(30_000);
    const heard: unknown[] = [];
    const hangUp = listen({ onNews: (about) => heard.push(about), onSilence: () => heard.push("silence") });
    await say("open");
    await say("open"); // the service says it as well
    expect(unlessTold()).toBe(false);
    expect(heard).toEqual(["anything"]);
    newest().readyState = 0;
    await say("error");
    await say("error");
    expect(unlessTold()).toBe(30_000);
    expect(heard).toEqual(["anything", "silence"]);
    await say("open");
    expect(heard).toEqual(["anything", "silence", "anything"]);
    hangUp();
    expect(unlessTold()).toBe(30_000);
  });

  it("is opened again where the browser has given it up, and not after hanging up", async () => {
    vi.useFakeTimers();
    const hangUp = listen({ onNews: () => undefined, onSilence: () => undefined });
    newest().readyState = Stream.CLOSED;
    await say("error");
    vi.advanceTimersByTime(LATER);
    expect(Stream.open).toHaveLength(2);
    newest().readyState = Stream.CLOSED;
    await say("error");
    hangUp();
    vi.advanceTimersByTime(LATER);
    expect(Stream.open).toHaveLength(2);
  });

  it("gives way to a page opened later, and comes back when somebody turns to it", async () => {
    const heard: unknown[] = [];
    const hangUp = listen({ onNews: (about) => heard.push(about), onSilence: () => heard.push("silence") });
    await say("open");
    await say("elsewhere");
    expect(newest().readyState).toBe(Stream.CLOSED);
    expect(unlessTold()).toBe(30_000);
    expect(heard).toEqual(["anything", "silence"]);
    const visible = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(Stream.open).toHaveLength(1);
    visible.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event("focus"));
    expect(Stream.open).toHaveLength(2);
    await say("open");
    expect(heard).toEqual(["anything", "silence", "anything"]);
    await say("elsewhere");
    hangUp();
    window.dispatchEvent(new Event("focus"));
    expect(Stream.open).toHaveLength(2);
    visible.mockRestore();
  });
});

const gets = (asked: Asked[], path: string) => asked.filter((one) => one.path.split("?")[0] === path).length;
