// What the first screens weigh, gzipped: every file the browser must fetch before it can show them.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const KILO = 1000;
const screens = [
  { name: "landing", limit: 150, files: ["src/home/Landing.tsx"], areas: [] },
  { name: "candidate home", limit: 150, files: ["src/candidate/Home.tsx"], areas: ["candidate"] },
  {
    name: "candidate proposal",
    limit: 150,
    files: ["src/candidate/proposals/Proposal.tsx"],
    areas: ["candidate"],
  },
  {
    name: "employer posting",
    limit: 250,
    files: ["src/employer/NewOpening.tsx"],
    areas: ["employer", "forms", "opening", "told"],
  },
  {
    name: "staff suggestions",
    limit: 250,
    files: ["src/followup/suggestions/ForPerson.tsx"],
    areas: ["followup", "explain", "forms", "profile", "mydata", "referrals", "told"],
  },
  {
    name: "staff plans",
    limit: 250,
    files: ["src/followup/plans/PlanPage.tsx"],
    areas: ["followup", "explain", "forms", "profile", "mydata", "referrals", "told", "plans"],
  },
  { name: "rules", limit: 250, files: ["src/rules/EditPage.tsx"], areas: ["rules", "explain"] },
  { name: "fairness", limit: 250, files: ["src/fairness/FairnessPage.tsx"], areas: ["fairness"] },
  { name: "administrator", limit: 250, files: ["src/admin/Figures.tsx"], areas: ["admin"] },
  { name: "administrator's history", limit: 250, files: ["src/admin/past/PastPage.tsx"], areas: ["admin"] },
];
const CSS_LIMIT = 30;

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

const weight = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0) / KILO;

let short = 0;
for (const { name, limit, files, areas } of screens) {
  const texts = ["common", "codes", ...areas].map((area) => `src/texts/nb/${area}.json`);
  const keys = new Set(["index.html", ...files, ...texts].flatMap((key) => [...reach(key)]));
  const js = weight(new Set([...keys].map((key) => manifest[key].file)));
  const css = weight(new Set([...keys].flatMap((key) => manifest[key].css ?? [])));
  const holds = js <= limit && css <= CSS_LIMIT;
  if (!holds) short += 1;
  const line = [`web ${name}`, `${js.toFixed(1)} kB JS, ${css.toFixed(1)} kB CSS`, `${limit} kB, ${CSS_LIMIT} kB`];
  process.stdout.write(`${[...line, holds ? "holds" : "short"].join("\t")}\n`);
}
process.exitCode = short === 0 ? 0 : 1;
