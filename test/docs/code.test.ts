// Every block of code in the documentation is checked: what is TypeScript or JavaScript compiles against the package.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { inLanguage, placeOf, root } from "./_blocks.ts";
import type { Block } from "./_blocks.ts";
import { AMBIENT, DEFAULT_SETUP, prelude, SETUPS, wrap } from "./_setups.ts";

/** For one run of the compiler, on a crowded machine. */
const RUN_MS = 120_000;

// In the project, so that packages are found.
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
const folder = mkdtempSync(join(root, "node_modules/.cache/assent-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const EXTENSIONS: Readonly<Record<string, string>> = { js: "ts", ts: "ts", jsx: "tsx", tsx: "tsx" };
const code = inLanguage(...Object.keys(EXTENSIONS));
const setupOf = ({ setup }: Block): string => setup ?? DEFAULT_SETUP;

/** Compiles blocks as one program; what the compiler says, with the place in the documentation. */
function compile(chosen: readonly Block[]): readonly string[] {
  const here = mkdtempSync(join(folder, "program-"));
  writeFileSync(join(here, "prelude.ts"), prelude);
  writeFileSync(join(here, "ambient.d.ts"), AMBIENT);
  const names = new Map<string, { readonly block: Block; readonly before: number }>();
  for (const [index, block] of chosen.entries()) {
    const name = `block${index}.${EXTENSIONS[block.language] ?? "ts"}`;
    const outline = setupOf(block) === "outline";
    const { text, before } = wrap(setupOf(block), block.code);
    names.set(name, { block, before: before + Number(outline) });
    writeFileSync(join(here, name), outline ? `// @ts-nocheck\n${text}` : text);
  }
  mkdirSync(join(here, "consent"));
  writeFileSync(
    join(here, "consent/catalogue.ts"),
    'import type { Catalogue } from "assent";\nexport declare const catalogue: Catalogue;\n',
  );
  writeFileSync(
    join(here, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noImplicitAny: false,
        exactOptionalPropertyTypes: false,
        noUncheckedIndexedAccess: false,
        noPropertyAccessFromIndexSignature: false,
        noImplicitReturns: false,
        noUnusedLocals: false,
        noUnusedParameters: false,
        isolatedModules: false,
        verbatimModuleSyntax: false,
        noUncheckedSideEffectImports: false,
        erasableSyntaxOnly: false,
        jsx: "preserve",
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["*.ts", "*.tsx", join(root, "test/_support/ambient.d.ts")],
      exclude: [],
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", here, "--pretty", "false"], {
    cwd: here,
    encoding: "utf8",
  });
  return (
    stdout
      .split("\n")
      // The package's own files (`../…`) are checked by `npm run typecheck`, with stricter options.
      .filter((line) => line !== "" && !line.startsWith(" ") && !line.startsWith("../"))
      .map((line) => {
        const [, name = "", row = "", what = ""] =
          /^(block\d+\.tsx?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
        const known = names.get(name);
        if (known === undefined) return line;
        const { block, before } = known;
        return `${block.file}:${block.line + Number(row) - 1 - before}: ${what}`;
      })
  );
}

describe("blocks of TypeScript and JavaScript", () => {
  test("name setups that exist", () => {
    expect(code.filter((block) => !(setupOf(block) in SETUPS)).map(placeOf)).toEqual([]);
  });

  test("compile", { timeout: RUN_MS }, () => {
    expect(code.length).toBeGreaterThan(40);
    expect(compile(code)).toEqual([]);
  });

  test("that do not compile are found at their line", { timeout: RUN_MS }, () => {
    const block = {
      file: "a.md",
      line: 5,
      language: "ts",
      code: "\nconst n: number = '';",
      setup: undefined,
    };
    expect(compile([block])).toEqual([
      "a.md:6: TS2322: Type 'string' is not assignable to type 'number'.",
    ]);
  });
});
