import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { publish, saveWishes } from "../../src/shared/api/candidates";
import { logout } from "../../src/shared/api/http";
import { draftMatch, move } from "../../src/shared/api/matches";
import { useCommand } from "../../src/shared/api/useCommand";
import { firstWishes } from "../../src/shared/wishes/wishes";
import { refusal, world } from "../world";

const around = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);
const pair = { candidateId: "c1", openingId: "o1" };

describe("asking the gateway", () => {
  it("marks what changes something, and names the version it read", async () => {
    const asked = world({ "PUT /candidates/c1/wishes": null, "PUT /candidates/c1/publication": null });

    await saveWishes("c1", 7, firstWishes());
    await publish("c1", 8);

    expect(asked.map(({ headers }) => headers["X-CSRF"])).toEqual(["1", "1"]);
    expect(asked.map(({ headers }) => headers["If-Match"])).toEqual(['"7"', '"8"']);
  });

  it("repeats with the same key until it went through", async () => {
    let tries = 0;
    const asked = world({ "POST /matches": () => (++tries === 1 ? "no network" : { id: "m1" }) });
    const { result } = renderHook(() => useCommand(draftMatch), { wrapper: around });

    await act(() => result.current.run(pair));
    expect(result.current.problem?.unreachable).toBe(true);
    await act(() => result.current.run(pair));
    await act(() => result.current.run(pair));

    const keys = asked.map(({ headers }) => headers["Idempotency-Key"]);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it("takes a new key for another body", async () => {
    const asked = world({ "POST /matches": refusal(422) });
    const { result } = renderHook(() => useCommand(draftMatch), { wrapper: around });

    await act(() => result.current.run(pair));
    await act(() => result.current.run({ ...pair, openingId: "o2" }));

    expect(asked[0]?.headers["Idempotency-Key"]).not.toBe(asked[1]?.headers["Idempotency-Key"]);
  });

  it("tells a conflict from other problems", async () => {
    world({ "POST /matches/m1/transitions": refusal(412, { title: "Endret", traceId: "abc" }) });
    await expect(move("m1", 1, { to: "PROPOSED" }, "k")).rejects.toMatchObject({ conflict: true, traceId: "abc" });
  });

  it("goes where the provider ends its own session when signing out, and home when there was none to end", async () => {
    world({ "POST /logout": { location: "https://id.example/endsession" } });
    await expect(logout()).resolves.toBe("https://id.example/endsession");
    world({ "POST /logout": refusal(401) });
    await expect(logout()).resolves.toBe("/");
  });
});
