// What is compiled on the way to visitors is made of the source beside it, by a compiler that the lockfile pins.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { passCodeOf } from "../wasm/compile.mjs";
import { root } from "./_consumer.ts";

test("pass-code.ts is what pass.as compiles to", () => {
  const folder = join(root, "src/gate/html/fast-path");
  // Changed on purpose? `npm run build:pass`.
  expect(passCodeOf(join(folder, "pass.as"))).toBe(
    readFileSync(join(folder, "pass-code.ts"), "utf8"),
  );
});
