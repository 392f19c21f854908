import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONSENT_TEXT } from "../../src/shared/api/candidates";

const root = join(import.meta.dirname, "../../../../../..");
const SUFFIX = { nb: "", nn: "_nn", en: "_en" };

/** What the service keeps as the wording that was agreed to. */
function served(language: keyof typeof SUFFIX): string[] {
  const file = join(root, `candidate-service/src/main/resources/consent-${CONSENT_TEXT}${SUFFIX[language]}.properties`);
  expect(existsSync(file), file).toBe(true);
  const line = readFileSync(file, "utf8")
    .split("\n")
    .find((one) => one.startsWith("MATCHING.text="));
  return (line ?? "").replace("MATCHING.text=", "").split("\\n");
}

function onThePage(language: string): string[] {
  const { consent } = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../src/texts/${language}/mydata.json`), "utf8"),
  );
  return [consent.one, consent.two, consent.three, consent.four];
}

describe.each(["nb", "nn", "en"] as const)("what a young person agrees to in %s", (language) => {
  it("reads on the page as it is kept, word for word", () => {
    expect(onThePage(language)).toEqual(served(language));
  });
});
