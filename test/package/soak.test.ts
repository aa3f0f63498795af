// The short form of `npm run soak`, with the package as it is built.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("serves thirty seconds of mixed traffic without an error, and holds no more than before", () => {
  const script = fileURLToPath(new URL("../soak/soak.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "30"], {
    encoding: "utf8",
    timeout: 110_000,
  });
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^soak 30 s, \d{3,} visits, 0 errors/m);
});
