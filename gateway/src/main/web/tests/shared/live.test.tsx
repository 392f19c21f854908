import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aCandidate, signedIn } from "../people";
import { show } from "../show";
import { world } from "../world";

class Stream extends EventTarget {
  static open: Stream[] = [];
  closed = false;
  constructor(readonly url: string) {
    super();
    Stream.open.push(this);
  }
  close() {
    this.closed = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

describe("the inbox", () => {
  it("shows what is new without being opened again", async () => {
    vi.stubGlobal("EventSource", Stream);
    const notice = {
      id: "n1",
      occasion: "PROPOSAL",
      at: "2026-11-25T11:00:00Z",
      read: false,
      title: "Helt nytt",
      text: "Se på det.",
    };
    let items: unknown[] = [];
    world({
      "GET /session": signedIn("Kari Demo", "candidate"),
      "GET /me/candidate": aCandidate(),
      "GET /notifications": () => ({ items, unread: items.length }),
    });
    show("/meg/meldinger");
    expect(await screen.findByText("Ingen meldinger ennå")).toBeVisible();
    await waitFor(() => expect(Stream.open.at(-1)?.url).toBe("/api/v1/events"));
    items = [notice];
    act(() => void Stream.open.at(-1)?.dispatchEvent(new Event("notice")));
    expect(await screen.findByText(/Helt nytt/)).toBeVisible();
    items = [{ ...notice, id: "n2", title: "Enda nyere" }, notice]; // what the page asks for by itself, it has asked for
    act(() => void Stream.open.at(-1)?.dispatchEvent(new Event("notice")));
    expect(await screen.findByText(/Enda nyere/)).toBeVisible();
  });

  it("listens to nothing where no inbox is open", async () => {
    vi.stubGlobal("EventSource", Stream);
    Stream.open = [];
    world({ "GET /session": { signedIn: false, roles: [] } });
    show("/");
    expect(await screen.findByRole("main")).toBeVisible();
    expect(Stream.open).toEqual([]);
  });
});
