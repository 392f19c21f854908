import { describe, expect, it } from "vitest";
import { nextAction, standing } from "../../src/candidate/standing";
import { aCandidate, aMatch } from "../people";

const me = aCandidate();

describe("the next action", () => {
  it("is an offer before a proposal", () => {
    expect(nextAction(me, [aMatch(), aMatch({ id: "m2", state: "OFFERED" })])).toMatchObject({
      kind: "offer",
      match: { id: "m2" },
    });
  });

  it("is the proposal with the nearest deadline", () => {
    const later = aMatch({ id: "later", deadline: "2026-12-10T22:59:00Z" });
    const sooner = aMatch({ id: "sooner", deadline: "2026-12-01T22:59:00Z" });
    expect(nextAction(me, [later, sooner])).toMatchObject({ kind: "answer", first: { id: "sooner" } });
  });

  it("is wishes, then consent, then publishing, then waiting", () => {
    expect(nextAction(aCandidate({ wishes: null }), []).kind).toBe("wishes");
    expect(nextAction(aCandidate({ consents: { matching: null } }), []).kind).toBe("consent");
    expect(nextAction(aCandidate({ status: "REGISTERED" }), []).kind).toBe("publish");
    expect(nextAction(me, []).kind).toBe("waiting");
  });
});

describe("where I am", () => {
  it.each([
    ["PROPOSED", "proposal"],
    ["PRESENTED", "employer"],
    ["OFFERED", "offer"],
    ["OFFER_ACCEPTED", "contract"],
    ["DECLINED", "proposal"],
  ] as const)("after %s is %s", (state, step) => {
    expect(standing(me, [aMatch({ state })])).toBe(step);
  });
});
