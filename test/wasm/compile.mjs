// Compiles src/gate/html/fast-path/pass.as, for `npm run build:pass` and for the test that does it again and compares.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const FLAGS = "-O3 --converge --noAssert --runtime stub --enable simd --initialMemory 2".split(" ");

/**
 * The text of pass-code.ts that belongs to a pass.as.
 *
 * @param {string} source path of pass.as
 */
export function passCodeOf(source) {
  const compiler = dirname(createRequire(import.meta.url).resolve("assemblyscript/package.json"));
  const folder = mkdtempSync(join(tmpdir(), "assent-pass-"));
  try {
    // The compiler takes no other ending than that of TypeScript, which would not know what to make of the file.
    copyFileSync(source, join(folder, "pass.ts"));
    const { status } = spawnSync(
      process.execPath,
      [join(compiler, "bin/asc.js"), "pass.ts", ...FLAGS, "--outFile", "pass.wasm"],
      { cwd: folder, stdio: "inherit" },
    );
    if (status !== 0) throw new Error("pass.as does not compile.");
    const code = readFileSync(join(folder, "pass.wasm")).toString("base64");
    const hash = createHash("sha256").update(readFileSync(source)).digest("hex");
    return fileOf(hash, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(hash, code) {
  return `// Made by \`npm run build:pass\` from pass.as; do not change it by hand.
// SHA-256 of the pass.as it was made from: ${hash}

/** A WebAssembly module, in Base64. */
export const PASS_CODE: string =
${code
  .match(/.{1,90}/g)
  .map((line) => `  "${line}"`)
  .join(" +\n")};
`;
}
