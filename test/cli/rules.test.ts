// `assent rules explain`, run as a script would run it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "assent-rules-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const texts = { out: "", err: "" };
  const out = new PassThrough().on("data", (piece: Buffer) => (texts.out += piece.toString()));
  const err = new PassThrough().on("data", (piece: Buffer) => (texts.err += piece.toString()));
  const input = Readable.from([]);
  const code = await runCli(["rules", ...args], { out, err, input, environment: {} });
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return { code, ...texts };
}

describe("assent rules explain", () => {
  it("prints the table that holds on a day, with the sources and what comes later", async () => {
    const { code, out } = await run("explain", "--region", "us-ca", "--gpc", "--at", "2026-12-31");
    expect(code).toBe(0);
    expect(out).toContain("Visitors from US-CA on 2026-12-31, with Sec-GPC: 1");
    expect(out).toMatch(/marketing +opt-out +not used: the signal denies it +us-ca-2026\n/);
    expect(out).toContain("A privacy signal denies everything (us-ca-2026).");
    expect(out).toMatch(/us-ca-2026 \(US-CA, from 2026-01-01\): .*7025\(c\)\(6\)/);
    expect(out).toMatch(/Later\n +from 2027-01-01 +us-ca-2027: .*AB 566/);
  });

  it("names the next rule from its day on, and the baseline where there is none", async () => {
    const ofYear = await run("explain", "--region", "US-CA", "--at", "2027-01-01");
    expect(ofYear.out).toMatch(/marketing +opt-out +used until refused +us-ca-2027\n/);
    const nowhere = await run("explain");
    expect(nowhere.out).toMatch(/statistics +opt-in +not used until allowed +baseline\n/);
    const britain = await run("explain", "--region", "GB", "--at", "2026-02-05");
    expect(britain.out).toMatch(/statistics +exempt +used, told of, until objected to +gb-pecr-a1/);
  });

  it("reads a site's own set, and says what is wrong with it", async () => {
    const set = {
      baseline: "opt-in",
      rules: [
        {
          id: "own",
          regions: ["US"],
          from: "2026-01-01",
          source: "our counsel",
          otherwise: "opt-out",
          services: { hotjar: "opt-in" },
          signal: "sale-and-sharing",
          processors: ["counter"],
        },
      ],
    };
    const file = join(folder, "rules.mjs");
    writeFileSync(file, `export const rules = ${JSON.stringify(set)};`);
    const { out } = await run("explain", "--region", "US", "--rules", file, "--json");
    expect(JSON.parse(out)).toMatchObject({
      region: "US",
      lines: expect.arrayContaining([
        expect.objectContaining({ what: "hotjar", basis: "opt-in", rule: "own" }),
        expect.objectContaining({ what: "marketing", deniedBySignal: true }),
        expect.objectContaining({ what: "statistics", deniedBySignal: false }),
      ]),
    });
    const broken = join(folder, "broken.mjs");
    writeFileSync(broken, `export default ${JSON.stringify({ ...set, baseline: "opt-out" })};`);
    expect(await run("explain", "--rules", broken)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Write baseline: "opt-in"'),
    });
    const empty = join(folder, "empty.mjs");
    writeFileSync(empty, "export const other = 1;");
    expect((await run("explain", "--rules", empty)).err).toContain("export const rules");
  });

  it.each([
    ["--region", "Texas"],
    ["--at", "2026-02-31"],
  ])("does not take %s %s", async (...args) => {
    expect((await run("explain", ...args)).code).toBe(2);
  });
});
