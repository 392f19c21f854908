import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../../../..");
const SUFFIX = { nb: "", nn: "_nn", en: "_en" };

/** The wording of a version, as the paper gives it back. */
function onPaper(language: keyof typeof SUFFIX, party: string): string {
  const file = join(root, `matching-service/src/main/resources/contract${SUFFIX[language]}.properties`);
  const key = `text.2026-1.${party}=`;
  const line = readFileSync(file, "utf8")
    .split("\n")
    .find((one) => one.startsWith(key));
  return (line ?? "").replace(key, "").replace("{0}", "{{from}}").replace("{1}", "{{until}}");
}

describe.each(["nb", "nn", "en"] as const)("what the parties of a contract confirm in %s", (language) => {
  const { contract } = JSON.parse(
    readFileSync(join(import.meta.dirname, `../src/texts/${language}/process.json`), "utf8"),
  );

  it("reads on the page as it stands on the paper, word for word", () => {
    expect(contract.iAgree).toBe(onPaper(language, "YOUNG_PERSON"));
    expect(contract.weAgree).toBe(onPaper(language, "EMPLOYER"));
  });
});
