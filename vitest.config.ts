import { defineConfig } from "vitest/config";

const source = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

/**
 * Unit tests that need a process of their own: they replace modules, set the environment, count what runs, or use
 * Hono's server, which puts a Response of its own into the place of the global one.
 */
const ALONE = [
  "test/adapters/*.test.ts",
  "test/rules/{request,told}.test.ts",
  "test/gate/html/searches.test.ts",
  "test/{gate/html,routes}/steps.test.ts",
  "test/gate/html/fast-path/wasm-scan.test.ts",
  "test/interop/c15t-package.test.ts",
  "test/transparency/report-only.test.ts",
];

/** What `npm test` has Chromium do: a visit, the guard, embeds, forged requests. All else is `npm run test:browser:long`. */
const SHORT = [
  "test/browser/{consent-embed,forged,guard,pages-script,react-streaming,visits}.test.ts",
];

const IN_CHROMIUM = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A browser waits more than it works: a few at a time are hardly slower each.
  maxWorkers: 3,
};

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
          exclude: ["test/{package,browser,frameworks}/**", "test/docs/site/**", ...ALONE],
          // To load the source anew for each file takes longer than the tests of most.
          isolate: false,
          maxWorkers: "100%",
          // Properties and servers take their time on a machine that does other things as well.
          testTimeout: 20_000,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        extends: true,
        test: {
          name: "unit-alone",
          include: ALONE,
          testTimeout: 20_000,
          maxWorkers: "100%",
        },
      },
      {
        extends: true,
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { ...IN_CHROMIUM, name: "browser", include: SHORT },
      },
      {
        extends: true,
        test: {
          ...IN_CHROMIUM,
          name: "browser-long",
          include: ["test/browser/**/*.test.ts"],
          exclude: ["test/browser/{firefox,webkit}/**", ...SHORT],
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
