import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/util/did-you-mean.ts";

const KNOWN = ["retention", "purpose", "storage", "id"];

describe("a misspelled word", () => {
  test.each([
    ["retenton", "retention"],
    ["retnetion", "retention"],
    ["Retention", "retention"],
    ["porpose", "purpose"],
    ["storrage", "storage"],
    ["di", "id"],
  ])("%s is answered with %s", (word, right) => {
    expect(nearest(word, KNOWN)).toBe(right);
  });

  test.each(["", "colour", "xy", "r".repeat(1000)])("%j resembles none", (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });

  test("is put into a question, or nothing at all", () => {
    expect(didYouMean("purpos", KNOWN)).toBe('Did you mean "purpose"? ');
    expect(didYouMean("colour", KNOWN)).toBe("");
  });
});
