import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
const known = read("../../../../../../candidate-service/src/main/resources/application.yaml")
  .match(/^ {2}agencies: (.+)$/m)?.[1]
  ?.split(",");

describe.each(["nb", "nn", "en"])("who a young person may meet, in %s", (language) => {
  it("has a name in words", () => {
    expect(known?.length).toBeGreaterThan(3);
    expect(Object.keys(JSON.parse(read(`../../src/texts/${language}/mydata.json`)).agency).sort()).toEqual(
      known?.sort(),
    );
  });
});
