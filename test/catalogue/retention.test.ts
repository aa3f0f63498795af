import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRetention, RETENTION_EXAMPLES } from "../../src/catalogue/retention.ts";

const DAY = 86_400;

describe("a retention", () => {
  test.each([
    ["session", 0],
    ["Session", 0],
    ["expires immediately", 0],
    ["persistent", Infinity],
    ["various", Infinity],
    ["unknown", Infinity],
    ["1 second", 1],
    ["30 minutes", 1800],
    ["24 hours", DAY],
    ["1 hour", 3600],
    ["2 weeks", 14 * DAY],
    ["365 days", 365 * DAY],
    ["389 days", 389 * DAY],
    ["1 month", 31 * DAY],
    ["6 months", 183 * DAY],
    ["13 Months", 396 * DAY],
    ["1 year", 366 * DAY],
    ["2 years", 731 * DAY],
    ["  1  YEAR ", 366 * DAY],
  ])("%j lasts %d seconds", (text, seconds) => {
    expect(parseRetention(text)).toBe(seconds);
  });

  test.each([
    "",
    "0 days",
    "-1 day",
    "1.5 years",
    "13months",
    "13",
    "months",
    "a year",
    "1 year 2 months",
    "123456 days",
    "1e3 days",
    "٣ days",
    "forever",
  ])("%j is none", (text) => {
    expect(parseRetention(text)).toBeUndefined();
  });

  test("is understood in each form that error messages name", () => {
    const examples = [...RETENTION_EXAMPLES.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text);
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter((text) => parseRetention(text) === undefined)).toEqual([]);
  });

  test("never throws, and is never negative or NaN", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seconds = parseRetention(text);
        expect(seconds === undefined || seconds >= 0).toBe(true);
      }),
    );
  });

  test("grows with its number", () => {
    const unit = fc.constantFrom("second", "minute", "hour", "day", "week", "month", "year");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_998 }), unit, (count, word) => {
        const shorter = parseRetention(`${count} ${word}s`) ?? Number.NaN;
        expect(parseRetention(`${count + 1} ${word}s`)).toBeGreaterThan(shorter);
      }),
    );
  });
});
