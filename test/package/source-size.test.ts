// Files that one can read: no source file has more than 300 lines, half of them have 100 at most.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./_consumer.ts";

/** Data and what is generated: nobody reads it from top to bottom. */
const EXEMPT =
  /^(?:services\/|pages\/text\/|pages\/script\/bundle\.ts$|gate\/html\/fast-path\/pass-code\.ts$)/;
const MOST = 300;
const MEDIAN = 100;

const sizes = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !EXEMPT.test(path))
  .map((path) => {
    const text = readFileSync(join(root, "src", path), "utf8");
    return { path, lines: text.split("\n").length - 1 };
  });

test("no source file is longer than 300 lines", () => {
  expect(sizes.length).toBeGreaterThan(300);
  expect(sizes.filter(({ lines }) => lines > MOST)).toEqual([]);
});

test("half of them have 100 lines at most", () => {
  const ordered = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(ordered[ordered.length >> 1]).toBeLessThanOrEqual(MEDIAN);
});
