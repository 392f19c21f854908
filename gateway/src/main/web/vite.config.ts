import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where the gateway listens while developing (`npm run dev` hands these paths on to it). */
const gateway = `http://localhost:${process.env.LAEREPLASS_PORT ?? "8080"}`;
const behindTheGateway = { target: gateway, changeOrigin: false };

const EVERY_SCREEN =
  /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|@digdir|@radix-ui|clsx)\/|src\/shared\/(api|i18n|ui|frame|session)\//;

/** Parts of the same libraries and folders that the young person's first screens never use. */
const SOME_SCREENS =
  /useInfiniteQuery|infiniteQueryObserver|useIsFetching|components\/[Tt]able\/|shared\/api\/(allocations|invitations|rules|fairness|postings|approvals|access|commitment|referrals|protected|answers|templates|webhooks|journeys|notifications|queue|proposals|casework|consents|codes\.posting|past|types\.past|promise|responses|files|board|brokenOff|supply|voices|download|openingNews|comparing|types\.comparing|formidling|wording|wall|types\.queue|searches)\.|shared\/ui\/Bar\./;

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    // Browsers that can run this know how to fetch modules ahead.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every screen needs, in one file: it compresses better than many small ones.
        codeSplitting: {
          groups: [
            {
              name: "frame",
              test: (id) => EVERY_SCREEN.test(id) && !SOME_SCREENS.test(id),
            },
          ],
        },
      },
      treeshake: {
        // The component library does not mark itself free of side effects; without this every component is shipped.
        moduleSideEffects: [{ test: /designsystemet-(react|web)/, sideEffects: false }],
      },
    },
  },
  server: {
    proxy: { "/api": behindTheGateway, "/login": behindTheGateway, "/logout": behindTheGateway },
  },
  test: {
    environment: "happy-dom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
    // One start for all: what the tests of a file change, tests/setup.ts takes back after each.
    isolate: false,
  },
});
