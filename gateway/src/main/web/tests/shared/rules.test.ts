import { describe, expect, it } from "vitest";
import { organisationNumberHolds } from "../../src/shared/company/organisationNumber";
import { dateOf } from "../../src/shared/forms/DateOfBirth";
import { endOfDay, usualDeadline } from "../../src/shared/forms/deadline";
import { weekday } from "../../src/shared/i18n/format";
import { speak } from "../../src/shared/i18n/texts";
import { meetsEntry } from "../../src/shared/wishes/entry";
import { found } from "../../src/shared/wishes/TradeSearch";
import { TRADES } from "../world";

describe("the entry requirement", () => {
  const joinery = { slug: "snekkerfaget", name: "Snekkerfaget", programme: "BA", programmeName: "Bygg" };

  it.each([
    ["BA", "VG2", true],
    ["BA", "VG3", true],
    ["BA", "VG1", false],
    ["HS", "NONE", false],
    ["HS", "VG2", null],
  ] as const)("of a trade in BA after %s %s is %s", (programme, passed, met) => {
    expect(meetsEntry(programme, passed, joinery)).toBe(met);
  });

  it("is not known without a trade", () => {
    expect(meetsEntry("BA", "VG2", undefined)).toBeNull();
  });
});

describe("an organisation number", () => {
  it.each(["123456785", "910000004", "910 000 012"])("%s holds", (number) => {
    expect(organisationNumberHolds(number)).toBe(true);
  });

  it.each(["123456784", "12345678", "1234567850", "abcdefghi", ""])("%s does not", (number) => {
    expect(organisationNumberHolds(number)).toBe(false);
  });
});

describe("a date of birth", () => {
  it("is put together of three plain numbers", () => {
    expect(dateOf({ day: "3", month: "4", year: "2009" })).toBe("2009-04-03");
  });

  it.each([
    ["31", "2", "2009"],
    ["", "4", "2009"],
    ["3", "4", "09"],
  ])("%s.%s.%s is no day", (day, month, year) => {
    expect(dateOf({ day, month, year })).toBe("");
  });
});

describe("the usual deadline", () => {
  it("is five working days away", () => {
    expect(usualDeadline("2026-11-20")).toBe("2026-11-27");
    expect(usualDeadline("2026-11-21")).toBe("2026-11-27");
  });

  it("ends with the day in Oslo, summer and winter", () => {
    expect(endOfDay("2026-11-27")).toBe("2026-11-27T22:59:00.000Z");
    expect(endOfDay("2026-06-27")).toBe("2026-06-27T21:59:00.000Z");
  });
});

describe("searching for a trade", () => {
  it("puts what starts with the words first", () => {
    const trades = TRADES.map((trade) => ({ ...trade, grepCode: null }));
    expect(found(trades, "snek", []).map(({ slug }) => slug)).toEqual(["snekkerfaget"]);
    expect(found(trades, "bygg", ["snekkerfaget"]).map(({ slug }) => slug)).toEqual(["tomrerfaget"]);
    expect(found(trades, "s", [])).toEqual([]);
  });
});

describe("a deadline", () => {
  it.each([
    ["nb", "lørdag 28. november"],
    ["nn", "laurdag 28. november"],
    ["en", "Saturday 28 November"],
  ] as const)("is said in %s, also where the browser does not know the language", async (language, words) => {
    await speak(language);
    expect(weekday("2026-11-28T22:59:00Z")).toBe(words);
  });
});
