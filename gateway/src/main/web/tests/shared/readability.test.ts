import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readability } from "../../src/shared/opening/readability";

const samples = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../../../../docs/contracts/readability/samples.json"), "utf8"),
) as ({ text: string } & ReturnType<typeof readability>)[];

describe("readability", () => {
  it.each(samples)("counts as the service does: $text", ({ text, ...counted }) => {
    expect(readability(text)).toEqual(counted);
  });
});
