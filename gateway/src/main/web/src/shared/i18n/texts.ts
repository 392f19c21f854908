import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../api/codes";

export type Area =
  | "common"
  | "about"
  | "codes"
  | "candidate"
  | "employer"
  | "followup"
  | "explain"
  | "plans"
  | "rules"
  | "fairness"
  | "imports"
  | "admin"
  | "forms"
  | "opening"
  | "companies"
  | "commitment"
  | "profile"
  | "mydata"
  | "referrals"
  | "answers"
  | "process"
  | "journey"
  | "queue"
  | "share"
  | "told";

const files = import.meta.glob<Record<string, unknown>>("../../texts/*/*.json", { import: "default" });
const opened = new Set<Area>(["common", "codes"]);

/** The words of one area in one language, which need not be the one the page is shown in. */
export async function loadIn(language: Language, area: Area): Promise<void> {
  if (i18next.hasResourceBundle(language, area)) return;
  const file = files[`../../texts/${language}/${area}.json`];
  if (file) i18next.addResourceBundle(language, area, await file());
}

export const currentLanguage = () => i18next.language as Language;

/** Makes the words of an area ready before a screen that needs them is shown. */
export async function openArea(...areas: Area[]): Promise<void> {
  for (const area of areas) opened.add(area);
  await Promise.all(areas.map((area) => loadIn(currentLanguage(), area)));
}

export async function speak(language: Language): Promise<void> {
  await Promise.all([...opened].map((area) => loadIn(language, area)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember(language);
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "nb",
    fallbackLng: false,
    defaultNS: "common",
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(preferred());
}

function remember(language: Language): void {
  try {
    localStorage.setItem("language", language);
  } catch {
    // a browser that stores nothing still shows the page
  }
}

function preferred(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem("language");
  } catch {
    chosen = null;
  }
  if (chosen === "nb" || chosen === "nn" || chosen === "en") return chosen;
  return navigator.language?.toLowerCase().startsWith("nn") ? "nn" : "nb";
}
