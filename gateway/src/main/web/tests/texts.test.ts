import { existsSync, readdirSync, readFileSync } from "node:fs";
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

describe.each([
  ["nb", ""],
  ["nn", "_nn"],
  ["en", "_en"],
])("the preview of a proposal in %s", (language, suffix) => {
  const wording = join(
    import.meta.dirname,
    `../../../../../notification-service/src/main/resources/wording${suffix}.properties`,
  );

  it.skipIf(!existsSync(wording))("is word for word what is sent", () => {
    const sent = readFileSync(wording, "utf8");
    const shown = read(language, "followup.json");
    expect(sent).toContain(`mail.PROPOSAL.CANDIDATE.title=${shown["message.mailTitle"]}\n`);
    expect(sent).toContain(`mail.PROPOSAL.CANDIDATE.text=${shown["message.mailText"]}\n`);
    expect(sent).toContain(`inbox.PROPOSAL.CANDIDATE.title=${shown["message.inboxTitle"]}\n`);
    expect(sent).toContain(`inbox.PROPOSAL.CANDIDATE.text=${shown["message.inboxText"]}\n`);
  });
});
