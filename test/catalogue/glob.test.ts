import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesParts, splitAtStars } from "../../src/catalogue/glob.ts";

const literal = (part: string): string => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** What a pattern means, by a backtracking engine: right, and too slow for hostile input. */
function oracle(pattern: string, end: "anchored" | "open"): RegExp {
  return new RegExp(
    `^${pattern.split("*").map(literal).join("[^]*")}${end === "anchored" ? "$" : ""}`,
  );
}

describe("a pattern with stars", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", ".", "*"), maxLength: 7 });

  test.each(["anchored", "open"] as const)("means what a regular expression would (%s)", (end) => {
    fc.assert(
      fc.property(pattern, text, (stars, name) => {
        expect(matchesParts(name, splitAtStars(stars), end)).toBe(oracle(stars, end).test(name));
      }),
      { numRuns: 2000 },
    );
  });

  test("does not use the same character for its beginning and its end", () => {
    expect(matchesParts("aba", splitAtStars("ab*ba"), "anchored")).toBe(false);
    expect(matchesParts("abba", splitAtStars("ab*ba"), "anchored")).toBe(true);
  });

  test("is decided at once on a name made to make it slow", () => {
    const parts = splitAtStars("a*a*a*a*a*a*a*a*a*a*b");
    const before = performance.now();
    expect(matchesParts("a".repeat(1_000_000), parts, "anchored")).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
