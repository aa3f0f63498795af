// A registered catalogue changes types for a whole program: each case here is a program of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** Compiles `site.ts` beside an `assent` that holds `entry`; what the compiler says, line by line. */
function compile(entry: string, site: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "assent-types-"));
  folders.push(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "assent.ts"), entry);
  writeFileSync(join(folder, "site.ts"), site);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        paths: { assent: ["./assent.ts"] },
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
  return stdout.split("\n").filter((line) => line !== "");
}

const from = (path: string): string => JSON.stringify(join(root, "src/catalogue", path));

const SITE = `
import { defineCatalogue } from "assent";
import type { ConsentId } from "assent";
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "A" } },
  categories: [{ id: "social" }],
  services: [{ id: "youtube", name: "YouTube", category: "social" }],
});
declare module "assent" { interface Register { catalogue: typeof catalogue } }
declare function allows(id: ConsentId): boolean;
allows("youtube");
allows("social");
allows("marketing");
`;

describe.each([
  ["names what it re-exports", `export type { ConsentId, Register } from ${from("register.ts")};`],
  ["re-exports everything", `export * from ${from("register.ts")};`],
])("a site's catalogue, registered with an entry that %s", (_form, types) => {
  const entry = `${types}\nexport { defineCatalogue } from ${from("catalogue.ts")};`;

  test("lets the ids it declares pass", () => {
    expect(compile(entry, SITE)).toEqual([]);
  });

  test("refuses a misspelled id", () => {
    const errors = compile(entry, `${SITE}allows("yuotube");`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^site\.ts.*"yuotube"/);
  });

  test("is needed for that: without it any text is an id", () => {
    const unregistered = SITE.replace(/declare module.*/, "");
    expect(compile(entry, `${unregistered}allows("yuotube");`)).toEqual([]);
  });
});
