// `assent report`, run as a script would run it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, expect, it } from "vitest";
import type { ReportOnlyReport } from "assent";
import { runCli } from "../../src/cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "assent-report-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const texts = { out: "", err: "" };
  const out = new PassThrough().on("data", (piece: Buffer) => (texts.out += piece.toString()));
  const err = new PassThrough().on("data", (piece: Buffer) => (texts.err += piece.toString()));
  const code = await runCli(["report", ...args], {
    out,
    err,
    input: Readable.from([]),
    environment: {},
  });
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return { code, ...texts };
}

function fileOf(name: string, reports: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  return file;
}

const film = { kind: "embed", action: "blocked", element: "iframe", service: "youtube" } as const;
const report: ReportOnlyReport = {
  from: "2026-11-30T08:00:00.000Z",
  until: "2026-11-30T09:00:00.000Z",
  responses: 100,
  documents: 10,
  counts: [
    { page: "/", ...film, name: "www.youtube.com", count: 2 },
    { page: "/film", ...film, name: "www.youtube.com", count: 5 },
    {
      page: "/",
      kind: "embed",
      action: "blocked",
      element: "script",
      name: "static.hotjar.com",
      count: 1,
    },
    { page: "/", kind: "cookie", action: "blocked", name: "\u001b[31mred", count: 1 },
  ],
  uncounted: 0,
};

it("adds up spans and processes, what nobody declared first, with the line to paste", async () => {
  const first = fileOf("one.jsonl", [report, { ...report, until: "2026-11-30T10:00:00.000Z" }]);
  const { code, out } = await run(first, fileOf("two.jsonl", [report]));
  expect(code).toBe(0);
  expect(out).toContain("300 responses, 2026-11-30T08:00:00.000Z to 2026-11-30T10:00:00.000Z.");
  expect(out).toContain("21 × www.youtube.com (youtube): embed iframe blocked, on /film, /\n");
  expect(out).toMatch(
    /3 × static\.hotjar\.com: .*\n +import \{ hotjar \} from "assent\/services";\n +hotjar\(\),/,
  );
  expect(out.indexOf("hotjar")).toBeLessThan(out.indexOf("youtube"));
  expect(out).not.toContain("\u001b");
});

it("gives the sum as JSON", async () => {
  const { out } = await run("--json", fileOf("json.jsonl", [report]));
  const [most] = JSON.parse(out) as readonly unknown[];
  expect(most).toMatchObject({ name: "www.youtube.com", count: 7, pages: ["/film", "/"] });
});

it.each(["no JSON", '{"counts":1}', "null", "[]"])(
  "says which line is no report: %s",
  async (line) => {
    const file = join(folder, "wrong.jsonl");
    writeFileSync(file, `${JSON.stringify(report)}\n${line}\n`);
    const { code, err } = await run(file);
    expect(code).toBe(3);
    expect(err).toContain("wrong.jsonl: line 2 is no report.");
  },
);

it("says that there is no such file", async () => {
  const { code, err } = await run(join(folder, "none.jsonl"));
  expect([code, err.includes("none.jsonl")]).toEqual([3, true]);
});
