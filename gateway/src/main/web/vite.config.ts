import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where the gateway listens while developing (`npm run dev` hands these paths on to it). */
const gateway = `http://localhost:${process.env.LAEREPLASS_PORT ?? "8080"}`;
const behindTheGateway = { target: gateway, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
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
    testTimeout: 20_000,
  },
});
