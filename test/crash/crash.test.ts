// A short form of `npm run test:crash`: the whole one kills 60 times on each database.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileSources } from "../_support/compiled.ts";

const script = fileURLToPath(new URL("crash.mjs", import.meta.url));
/** Killing one of its processes breaks everybody's connections: never while other tests use the same server. */
const isPostgresOurs = process.env["CRASH_POSTGRES"] === "1";
let compiled: ReturnType<typeof compileSources>;
beforeAll(() => {
  compiled = compileSources();
});
afterAll(() => {
  compiled.remove();
});

describe("a ledger under fire", () => {
  it.each(isPostgresOurs ? ["sqlite", "postgres"] : ["sqlite"])(
    "loses nothing it acknowledged on %s",
    async (kind) => {
      const environment = { ...process.env, ASSENT_DIST: compiled.path, KILLS: "8" };
      const run = promisify(execFile)(process.execPath, [script, kind], { env: environment });
      const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string });
      expect(stdout).toMatch(
        / 0 lost, 0 twice, 0 half, 0 writers died of it, chains verify, .*: passed\n$/,
      );
    },
    90_000,
  );
});
