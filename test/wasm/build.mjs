// npm run build:pass: compiles src/gate/html/fast-path/pass.as to pass-code.ts. Only needed after pass.as was changed; the compiler
// is fetched for it, since it is large and nothing else needs it.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;
const source = join(root, "src/gate/html/fast-path/pass.as");
const folder = mkdtempSync(join(tmpdir(), "assent-pass-"));
try {
  const out = join(folder, "pass.wasm");
  const flags = "-O3 --converge --noAssert --runtime stub --enable simd --initialMemory 2";
  // The compiler takes no other ending than that of TypeScript, which would not know what to make of the file.
  copyFileSync(source, join(folder, "pass.ts"));
  const asc = ["-y", "--package", "assemblyscript@0.28.20", "asc", "pass.ts"];
  const { status } = spawnSync("npx", [...asc, ...flags.split(" "), "--outFile", out], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("pass.as does not compile.");
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex");
  const code = readFileSync(out).toString("base64");
  writeFileSync(
    join(root, "src/gate/html/fast-path/pass-code.ts"),
    `// Made by \`npm run build:pass\` from pass.as; do not change it by hand.

/** SHA-256 of the pass.as it was made from. */
export const PASS_SOURCE = "${hash}";

/** A WebAssembly module, in Base64. */
export const PASS_CODE: string =
${code
  .match(/.{1,90}/g)
  .map((line) => `  "${line}"`)
  .join(" +\n")};
`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
