import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCookieDate, parseCookieDate } from "../../src/http/cookie-date.ts";

const at = (text: string): number | undefined => parseCookieDate(text);

describe("parseCookieDate", () => {
  it.each([
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Wed, 09 Jun 2021 10:18:14 GMT", Date.UTC(2021, 5, 9, 10, 18, 14)],
    ["Wednesday, 09-Jun-21 10:18:14 GMT", Date.UTC(2021, 5, 9, 10, 18, 14)],
    ["Wed Jun  9 10:18:14 2021", Date.UTC(2021, 5, 9, 10, 18, 14)],
    ["2021 jun 9 1:2:3", Date.UTC(2021, 5, 9, 1, 2, 3)],
    ["10:18:14 9june2021 jun 9 2021", Date.UTC(2021, 5, 9, 10, 18, 14)],
    ["1 Jan 70 00:00:00", 0],
    ["1 Jan 69 00:00:00", Date.UTC(2069, 0, 1)],
    ["1 Jan 1601 00:00:00", Date.UTC(1601, 0, 1)],
    ["1 Jan 2030 00:00:00junk", Date.UTC(2030, 0, 1)],
  ])("reads %s", (text, time) => {
    expect(at(text)).toBe(time);
  });

  it.each([
    "",
    "never",
    "1 Jan 2030",
    "1 Jan 1600 00:00:00",
    "32 Jan 2030 00:00:00",
    "0 Jan 2030 00:00:00",
    "31 Feb 2030 00:00:00",
    "1 Jan 2030 24:00:00",
    "1 Jan 2030 00:60:00",
    "1 Jan 2030 00:00:60",
    "1 Jan 20300 00:00:00",
    "1 Foo 2030 00:00:00",
  ])("ignores %j", (text) => {
    expect(at(text)).toBeUndefined();
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(parseCookieDate(formatCookieDate(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const time = parseCookieDate(text);
        expect(time === undefined || Number.isInteger(time)).toBe(true);
      }),
    );
  });
});
