export type Level = "VERY_EASY" | "EASY" | "MEDIUM" | "HARD" | "VERY_HARD";

export interface Readability {
  words: number;
  sentences: number;
  longWords: number;
  /** 0 when there are no words. */
  lix: number;
  level: Level;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const END = /[.!?:]+(?=[ \t\u00a0\n\r"»”)]|$)|[\n\r]+/u;
const LONG = 6;
const STEPS: [number, Level][] = [
  [25, "VERY_EASY"],
  [35, "EASY"],
  [45, "MEDIUM"],
  [55, "HARD"],
];

/**
 * LIX after Björnsson (1968): words per sentence plus percent of words longer than six letters. The service counts in
 * the same way; both are held to `docs/contracts/readability/samples.json`.
 */
export function readability(text: string): Readability {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const sentence of text.split(END)) {
    const found = sentence.match(WORD);
    if (!found) continue;
    sentences += 1;
    words += found.length;
    longWords += found.filter((word) => [...word.replace(/['’-]/g, "")].length > LONG).length;
  }
  const lix = words === 0 ? 0 : Math.round(words / sentences + (100 * longWords) / words);
  return { words, sentences, longWords, lix, level: STEPS.find(([below]) => lix < below)?.[1] ?? "VERY_HARD" };
}
