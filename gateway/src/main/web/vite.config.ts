import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where the gateway listens while developing (`npm run dev` hands these paths on to it). */
const gateway = `http://localhost:${process.env.LAEREPLASS_PORT ?? "8080"}`;
const behindTheGateway = { target: gateway, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every screen needs, in one file: it compresses better than many small ones.
        codeSplitting: {
          groups: [
            {
              name: "frame",
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|@digdir|@radix-ui|clsx)\/|src\/shared\/(api\/(?!allocations|rules|fairness)|(i18n|ui|frame|session)\/)/,
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
  },
});
