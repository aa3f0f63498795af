// req.consent and ctx.consent know the registered ids: throw-away programs against the adapters' sources and the types
// of the newest frameworks. Older ones, and the packed package, are tried in test/package.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the compiler says about a program, line by line. */
function compile(program: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "assent-types-"));
  folders.push(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "site.ts"), program);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const source = (path: string): string[] => [join(root, "src", path)];
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        paths: {
          assent: source("index.ts"),
          "assent/express": source("adapters/express.ts"),
          "assent/koa": source("adapters/koa.ts"),
        },
        rewriteRelativeImportExtensions: false,
        noUnusedLocals: false,
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["*.ts"],
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line.startsWith("site.ts"));
}

const CATALOGUE = `
import { defineCatalogue } from "assent";
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "A" } },
  services: [{ id: "youtube", name: "YouTube", category: "marketing" }],
});
declare module "assent" { interface Register { catalogue: typeof catalogue } }
`;

const EXPRESS = `
import express from "express";
import { consent, requireConsent } from "assent/express";
const app = express();
app.use(consent({ catalogue, secret: process.env["SECRET"] }));
`;

const KOA = `
import Koa from "koa";
import { consent, requireConsent } from "assent/koa";
const app = new Koa();
`;

describe.each([
  [
    "Express",
    `${EXPRESS} app.get("/", (req, res) => { res.json(req.consent.allows("ID")); });`,
    `${EXPRESS} app.get("/", requireConsent("ID"));`,
    `${EXPRESS} app.get("/", (req, res) => {
      res.send(req.consent.embed("ID", { src: "", title: "" }));
    });`,
  ],
  [
    "Koa",
    `${KOA} app.use(consent({ catalogue })).use((ctx) => { ctx.body = ctx.consent.allows("ID"); });`,
    `${KOA} app.use(consent({ catalogue })).use(requireConsent("ID"));`,
    `${KOA} app.use(consent({ catalogue })).use(async (ctx) => { await ctx.consent.grant("ID"); });`,
  ],
])("in %s", (_framework, ...programs) => {
  test.each(programs.map((program) => [program]))(
    "a declared id passes, a misspelled one does not: %#",
    (program) => {
      expect(compile(CATALOGUE + program.replace("ID", "youtube"))).toEqual([]);
      const errors = compile(CATALOGUE + program.replace("ID", "yuotube"));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/^site\.ts.*"yuotube"/);
    },
  );
});
