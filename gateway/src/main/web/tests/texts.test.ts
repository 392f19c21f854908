import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../src/texts");
const areas = readdirSync(join(folder, "nb"));
const read = (language: string, area: string): Record<string, string> =>
  flat(JSON.parse(readFileSync(join(folder, language, area), "utf8")));

function flat(words: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "object" ? Object.entries(flat(value, `${path}${key}.`)) : [[path + key, value as string]],
    ),
  );
}

const holes = (text: string | undefined) => (text?.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(["nn", "en"])("the texts in %s", (language) => {
  it.each(areas)("say everything bokmål says in %s, and nothing more", (area) => {
    expect(Object.keys(read(language, area)).sort()).toEqual(Object.keys(read("nb", area)).sort());
  });

  it.each(areas)("have the same gaps to fill in %s", (area) => {
    const there = read(language, area);
    for (const [key, text] of Object.entries(read("nb", area))) expect(holes(there[key]), key).toEqual(holes(text));
  });
});

describe.each(["nb", "nn", "en"])("the texts for young people in %s", (language) => {
  it("never speak of candidates, matching or scores", () => {
    const forbidden = /kandidat(?!er gjennom)|candidate|match|score|treff\b/i;
    for (const area of ["candidate.json", "profile.json", "mydata.json", "answers.json"])
      for (const [key, text] of Object.entries(read(language, area))) expect(text, key).not.toMatch(forbidden);
  });

  it("are short sentences", () => {
    const long = Object.values(read(language, "candidate.json"))
      .flatMap((text) => text.split(/[.!?:]\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 24);
    expect(long).toEqual([]);
  });
});
