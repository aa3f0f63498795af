#!/usr/bin/env node
// Breaks a copy of the HTML gate in one place after the other, and runs its tests against each: `npm run
// test:mutation`, or with a word of a mutant's description for that one. Exits 1 if a break goes unseen.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mutants } from "./mutants.mjs";

const root = new URL("../../", import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), "assent-mutation-"));
const CONFIG = `export default { test: { include: ["test/gate/html/**/*.test.ts", "test/fuzz/**/*.test.ts"] } };\n`;
/** What takes long, and what machines under load fail by chance, proves nothing here. */
const LEFT_OUT = "hostile documents|by their length|by its length";

function passes() {
  const names = ["--bail=1", "--reporter=dot", `--testNamePattern=^(?!.*(?:${LEFT_OUT}))`];
  const { status } = spawnSync("node_modules/.bin/vitest", ["run", ...names], {
    cwd: copy,
    stdio: "ignore",
  });
  return status === 0;
}

/** Of pass.as, what is tested is what it compiles to. */
const COMPILED = "src/gate/html/fast-path/pass-code.ts";

function compiles() {
  const build = [join(copy, "test/wasm/build.mjs")];
  return spawnSync(process.execPath, build, { stdio: "ignore" }).status === 0;
}

function withMutant({ file, search, replace }, run) {
  const path = join(copy, "src/gate/html", file);
  const source = readFileSync(path, "utf8");
  if (source.split(search).length !== 2) return "stale";
  writeFileSync(
    path,
    source.replace(search, () => replace),
  );
  try {
    if (file.endsWith(".as") && !compiles()) return "stale";
    return run() ? "missed" : "caught";
  } finally {
    writeFileSync(path, source);
    if (file.endsWith(".as")) cpSync(join(root, COMPILED), join(copy, COMPILED));
  }
}

try {
  for (const part of [
    "src",
    "test/gate/html",
    "test/fuzz",
    "test/corpus",
    "test/bench",
    "test/_support",
    "test/wasm",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "vitest.config.ts"), CONFIG);
  if (!passes()) throw new Error("The tests fail even without a mutant.");
  const wanted = process.argv[2] ?? "";
  const results = { caught: 0, missed: 0, stale: 0 };
  for (const mutant of mutants.filter(({ what }) => what.includes(wanted))) {
    const result = withMutant(mutant, passes);
    results[result]++;
    console.log(`${result}: ${mutant.what} (${mutant.file})`);
  }
  console.log(
    `mutation: ${results.caught} caught, ${results.missed} missed, ${results.stale} stale`,
  );
  process.exitCode = results.missed + results.stale === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
