// `npm run trace`: what it says of one page.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./_consumer.ts";

/** Its lines, without the keys and versions that differ. */
function trace(...args: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, "scripts/trace.mjs"), join(root, "test/package/_pages/trace.html"), ...args],
    { encoding: "utf8" },
  );
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout.split("\n");
}

test("names the tier, the place, the verdict and the edits of a blocked tag", () => {
  const lines = trace();
  const at = lines.findIndex((line) => line.includes("parser    <img src=//ads.example/pixel>"));
  expect(lines[at]).toMatch(/^ +8:13 /);
  expect(lines[at + 1]).toContain("host ads.example: refused: no service declares ads.example");
  expect(lines[at + 2]).toMatch(/^ +8:18 {2}edit +\+ data-consent-$/);
  expect(lines[at + 3]).toMatch(/^ +8:17 {2}edit +\+ data-consent-blocked=undeclared\./);
  expect(lines[at + 4]).toContain("BLOCKED img: undeclared ads.example");
  expect(lines).toContainEqual(
    expect.stringMatching(/^ +3:4 {2}compiled {2}passes 215 bytes to 8:1$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^ +8:13 {2}fork +reading 2 at `<title>`/));
  expect(lines).toContainEqual(expect.stringMatching(/^ +8:42 {2}join +reading 2 is one with/));
});

test("takes the site's catalogue, and answers first", () => {
  const site = join(root, "examples/trades-institute");
  expect(trace("--site", site, "--accept").join("\n")).toContain("Blocked: 1.");
});
