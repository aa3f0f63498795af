import { cpuTime } from "../_support/cpu-time.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCookieHeader } from "../../src/read/cookies.ts";

describe("parseCookieHeader", () => {
  it.each<[string, string, [string, string][]]>([
    ["a plain pair", "a=1", [["a", "1"]]],
    [
      "two pairs",
      "a=1; b=2",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    [
      "duplicates, in order",
      "a=1; a=2",
      [
        ["a", "1"],
        ["a", "2"],
      ],
    ],
    ["a value with =", "a=b=c==", [["a", "b=c=="]]],
    [
      "white space around names and values",
      " a\t= 1 ;\tb = 2 ",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    [
      "no white space between pairs",
      "a=1;b=2",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    [
      "a piece without = as a nameless cookie",
      "foo; a=1",
      [
        ["", "foo"],
        ["a", "1"],
      ],
    ],
    ["an empty name", "=x", [["", "x"]]],
    ["an empty value", "a=", [["a", ""]]],
    ["empty pieces as nothing", ";; a=1;;", [["a", "1"]]],
    [
      "quotes as part of the value",
      'a="1; b"',
      [
        ["a", '"1'],
        ["", 'b"'],
      ],
    ],
    ["percent signs undecoded", "a%3D=%20", [["a%3D", "%20"]]],
    ["the name __proto__ as any other", "__proto__=1", [["__proto__", "1"]]],
    ["a no-break space as part of the name", "\u00a0a=1", [["\u00a0a", "1"]]],
    ["an empty header as none", "", []],
  ])("reads %s", (_, header, expected) => {
    expect(parseCookieHeader(header)).toEqual(expected.map(([name, value]) => ({ name, value })));
  });

  it("reads an absent header as no cookies", () => {
    expect(parseCookieHeader(undefined)).toEqual([]);
  });

  it("stops after 400 pairs", () => {
    const header = Array.from({ length: 500 }, (_, i) => `c${i}=${i}`).join("; ");
    const found = parseCookieHeader(header);
    expect(found).toHaveLength(400);
    expect(found.at(-1)).toEqual({ name: "c399", value: "399" });
  });

  it("takes time in proportion to a header of nothing but semicolons and spaces", () => {
    const time = (size: number): number =>
      cpuTime(() => {
        parseCookieHeader("; ".repeat(size));
        parseCookieHeader(" ".repeat(size));
      });
    expect(time(800_000)).toBeLessThan(Math.max(time(100_000) * 8 * 4, 200));
  });

  it("never throws, whatever the header is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (header) => {
        for (const { name, value } of parseCookieHeader(header)) {
          expect(header).toContain(name);
          expect(header).toContain(value);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
