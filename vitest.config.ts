import { defineConfig } from "vitest/config";

const source = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^assent\/(express|fastify|fetch|koa|node)$/, replacement: source("adapters/$1.ts") },
      { find: /^assent\/ledger$/, replacement: source("ledger/index.ts") },
      { find: /^assent\/ledger\/(memory|postgres|sqlite)$/, replacement: source("ledger/$1.ts") },
      { find: /^assent\/(interop|outgoing|services)$/, replacement: source("$1/index.ts") },
      { find: /^assent$/, replacement: source("index.ts") },
    ],
  },
  test: {
    coverage: { include: ["src/**"] },
    // A browser or a socket that loses a race on a crowded machine is asked once more; a real fault fails again.
    retry: process.env["CI"] ? 2 : 0,
    reporters: ["default", "./test/_support/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{package,browser,frameworks}/**", "test/docs/site/**"],
          // Properties and servers take their time on a machine that does other things as well.
          testTimeout: 20_000,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        extends: true,
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: ["test/browser/{firefox,webkit}/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser waits more than it works: a few at a time are hardly slower each.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: "frameworks",
          include: ["test/frameworks/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // The built documentation, in Chromium: `npm run test:docs`, outside CI.
          name: "docs",
          include: ["test/docs/site/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          include: ["test/browser/firefox/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "webkit",
          include: ["test/browser/webkit/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
