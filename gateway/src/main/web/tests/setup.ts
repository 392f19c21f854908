import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { speak, startTexts } from "../src/shared/i18n/texts";

// Screens are fetched when needed; a busy machine may take its time.
configure({ asyncUtilTimeout: 15_000 });

await startTexts();
window.scrollTo = () => undefined;
// happy-dom has no animations; React asks for them when it shows what was waited for.
document.getAnimations = () => [];

beforeEach(() => speak("nb"));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
